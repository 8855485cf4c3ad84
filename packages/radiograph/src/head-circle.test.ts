import { expect, test } from "vitest";
import { headCircle } from "./head-circle.ts";

const known = { axis: { from: { x: 100, y: 300 }, to: { x: 100, y: 200 } }, offAxisSd: 8, contourSd: 1, correlated: 20 };
/** Points of a circle of 80 pixels about (104, 150), from one angle to another off the way up; noise of a pixel to and fro. */
const arc = (from: number, to: number, noise = 0): readonly { x: number; y: number }[] =>
  Array.from({ length: 40 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / 39) * Math.PI) / 180;
    const radius = 80 + noise * Math.sin(0.4 * index);
    return { x: 104 + radius * Math.sin(angle), y: 150 - radius * Math.cos(angle) };
  });

test("a contour from corner to corner decides alone", () => {
  const { centre, radius, residual } = headCircle(arc(-40, 40), known);
  expect(centre.x).toBeCloseTo(104, 0);
  expect(centre.y).toBeCloseTo(150, 0);
  expect(radius).toBeCloseTo(80, 0);
  expect(residual).toBeLessThan(0.1);
});

test.each([
  { what: "left", from: -40, to: -5 },
  { what: "right", from: 5, to: 40 },
])("the $what half alone, ragged, leaves the centre on its bone", ({ from, to }) => {
  expect(Math.abs(headCircle(arc(from, to, 1), known).centre.x - 100)).toBeLessThan(12);
});

test("points on one line have no circle", () => {
  expect(() =>
    headCircle(
      [0, 1, 2, 3].map((x) => ({ x, y: x })),
      known,
    ),
  ).toThrow(RangeError);
});
