import { expect, test } from "vitest";
import { phalanxReach } from "./phalanx-reach.ts";

// Upright at 0.2 mm a pixel: bone 40 pixels wide about x = 100, from y = 300 up to the tip at y = 200, over flesh.
const line = { from: { x: 100, y: 260 }, to: { x: 100, y: 250 } };
const search = { line, widthPixels: 60, pixelMm: 0.2 };

test.each([
  { title: "bone twice as bright as flesh", bone: 200, flesh: 100 },
  { title: "bone hardly brighter than flesh", bone: 104, flesh: 100 },
])("$title: the way from the waist to the tip", ({ bone, flesh }) => {
  const reach = phalanxReach((x, y) => (Math.abs(x - 100) < 20 && y > 200 ? bone : flesh), search);
  expect(Math.abs((reach ?? 0) - 60)).toBeLessThanOrEqual(2);
});

test("a dark line across the bone, narrower than a millimetre, is not its tip", () => {
  const reach = phalanxReach((x, y) => (Math.abs(x - 100) < 20 && y > 200 && Math.abs(y - 230) > 1.5 ? 200 : 100), search);
  expect(Math.abs((reach ?? 0) - 60)).toBeLessThanOrEqual(2);
});

test.each([
  { title: "no brighter than its flesh", brightness: () => 100 },
  { title: "without an end in reach", brightness: (x: number) => (Math.abs(x - 100) < 20 ? 200 : 100) },
])("a phalanx $title has no reach", ({ brightness }) => {
  expect(phalanxReach(brightness, search)).toBeUndefined();
});
