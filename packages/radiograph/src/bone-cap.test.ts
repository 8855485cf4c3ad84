import { expect, test } from "vitest";
import { boneCap } from "./bone-cap.ts";

// Upright at 0.2 mm a pixel: a bone about x = 100 ends upwards in a half-circle of 25 pixels, its top at y = 200.
const round = (x: number, y: number): number => {
  const depth = y > 225 ? 25 - Math.abs(x - 100) : 25 - Math.hypot(x - 100, y - 225);
  return 100 + 100 * Math.min(1, Math.max(0, depth / 4 + 0.5));
};
const search = { from: { x: 100, y: 260 }, deviation: 6, halfWidth: 15, pixelMm: 0.2 };

test.each([-5, 0, 5])("expected %d pixels off, the outline of the end is followed across the line", (off) => {
  const { places, fall } = boneCap(round, { ...search, expected: { x: 100, y: 200 + off } });
  expect(fall).toBeGreaterThan(0);
  expect(places.length).toBeGreaterThan(10);
  for (const { x, y } of places) expect(Math.abs(Math.hypot(x - 100, y - 225) - 25)).toBeLessThan(2);
});

test("the first clear fall is the end, not skin farther out that falls more steeply", () => {
  const overSkin = (x: number, y: number): number => round(x, y) + (y > 185 ? 150 : 0);
  const { places } = boneCap(overSkin, { ...search, expected: { x: 100, y: 197 } });
  expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThan(197);
});

test("on an even film nothing falls", () => {
  expect(boneCap(() => 100, { ...search, expected: { x: 100, y: 200 } }).fall).toBeCloseTo(0, 9);
});
