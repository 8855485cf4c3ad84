import { expect, test } from "vitest";
import { polynomialFit } from "./polynomial-fit.ts";

const cubic = (x: number): number => 3 - 2 * x + 0.5 * x ** 2 - 0.01 * x ** 3;
const at = (x: number): { x: number; y: number } => ({ x, y: cubic(x) });

test("points of a cubic give the cubic back, far from the origin too", () => {
  const fit = polynomialFit([1000, 1003, 1010, 1024, 1030, 1041].map(at), 3);
  for (const x of [1001, 1020, 1041]) expect(fit(x) / cubic(x)).toBeCloseTo(1, 9);
});

test("the middle of scattered points: a constant is their mean", () => {
  expect(
    polynomialFit(
      [
        { x: 0, y: 1 },
        { x: 1, y: 5 },
        { x: 2, y: 3 },
      ],
      0,
    )(7),
  ).toBeCloseTo(3, 12);
});

test("least squares through more points than it needs: by hand, y = 39/35 + 48/35 x − x²/7", () => {
  const points = [1, 3, 2, 5, 4].map((y, x) => ({ x, y }));
  expect(polynomialFit(points, 2)(2.5)).toBeCloseTo(3.65, 12);
});

test.each([
  {
    what: "one place",
    points: [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
    ],
  },
  {
    what: "two places for a cubic",
    points: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
  },
])("$what: refused", ({ points }) => {
  expect(() => polynomialFit(points, 3)).toThrow(RangeError);
});
