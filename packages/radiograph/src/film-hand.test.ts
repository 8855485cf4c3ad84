import { expect, test } from "vitest";
import { filmHand } from "./film-hand.ts";
import type { ShaftTrace } from "./shaft-trace.ts";

const upright = (x: number): ShaftTrace => ({
  kind: "traced",
  proximal: [x, 300],
  distal: [x, 200],
  axis: { from: { x, y: 300 }, to: { x, y: 200 } },
  sdDegrees: 0.1,
  levels: [],
  widthPixels: 60,
  snapped: false,
});

test.each([
  { title: "the second metatarsal to the right of the first", first: upright(100), second: upright(200), label: "left", hand: 1 },
  { title: "the second metatarsal to the left of the first", first: upright(200), second: upright(100), label: "right", hand: -1 },
  { title: "no second metatarsal, labelled right", first: upright(100), second: undefined, label: "right", hand: 1 },
  { title: "no second metatarsal, labelled left", first: upright(100), second: undefined, label: "left", hand: -1 },
] as const)("$title", ({ first, second, label, hand }) => {
  expect(filmHand(first, second, label)).toBe(hand);
});
