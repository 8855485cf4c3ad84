import fc from "fast-check";
import { expect, test } from "vitest";
import { type Knot, solidCurve } from "./solid-curve.ts";

const knots: readonly Knot[] = [
  [0, 2],
  [1, 5],
  [3, 5],
  [4, 1],
];

test.each(knots)("goes through its knot at %d", (at, value) => {
  expect(solidCurve(knots)(at)).toBeCloseTo(value, 12);
});

test("stays between its neighbours' values, and as they are beyond its ends", () => {
  const curve = solidCurve(knots);
  fc.assert(fc.property(fc.double({ min: -2, max: 6, noNaN: true }), (at) => curve(at) >= 1 - 1e-9 && curve(at) <= 5 + 1e-9));
  expect([curve(-1), curve(9)]).toEqual([2, 1]);
});

test("a knot that does not lie behind its predecessor is left out", () => {
  const curve = solidCurve([
    [0, 0],
    [2, 4],
    [1, 9],
    [4, 8],
  ]);
  expect(curve(2)).toBe(4);
  expect(curve(1)).toBeLessThan(4);
});

test("without a knot there is no curve", () => {
  expect(() => solidCurve([])).toThrow(RangeError);
});
