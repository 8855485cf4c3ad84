import fc from "fast-check";
import { expect, test } from "vitest";
import { lateralTurn } from "./lateral-turn.ts";
import { leastSquaresLine } from "./least-squares-line.ts";
import { moved } from "./moved.ts";

test("runs through points on a line, from the first to the last, without residual", () => {
  const { axis, residual } = leastSquaresLine([
    { x: 4, y: 8 },
    { x: 2, y: 4 },
    { x: 1, y: 2 },
  ]);
  expect(axis.from).toEqual({ x: expect.closeTo(4, 12), y: expect.closeTo(8, 12) });
  expect(axis.to).toEqual({ x: expect.closeTo(1, 12), y: expect.closeTo(2, 12) });
  expect(residual).toBeCloseTo(0, 6);
});

test("splits the error of a zigzag: half of the points on either side", () => {
  const { axis, residual } = leastSquaresLine([
    { x: 1, y: 0 },
    { x: -1, y: 0 },
    { x: 1, y: 100 },
    { x: -1, y: 100 },
  ]);
  expect(lateralTurn({ from: { x: 0, y: 0 }, to: { x: 0, y: 1 } }, axis)).toBeCloseTo(0, 9);
  expect(residual).toBeCloseTo(1, 9);
});

test("turns with its points", () => {
  const noise = fc.double({ min: -1, max: 1, noNaN: true });
  const points = fc.array(noise, { minLength: 5, maxLength: 30 }).map((xs) => xs.map((x, index) => ({ x, y: index * 10 })));
  fc.assert(
    fc.property(points, fc.double({ min: -170, max: 170, noNaN: true }), (given, turnDegrees) => {
      const motion = { about: { x: 7, y: -3 }, turnDegrees, shift: { x: 100, y: 50 } };
      const before = leastSquaresLine(given);
      const after = leastSquaresLine(given.map((point) => moved(point, motion)));
      expect(lateralTurn(before.axis, after.axis)).toBeCloseTo(turnDegrees, 6);
      expect(after.residual).toBeCloseTo(before.residual, 6);
    }),
  );
});

test.each([
  { what: "no point", points: [] },
  { what: "one point", points: [{ x: 1, y: 1 }] },
  {
    what: "points on one spot",
    points: [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ],
  },
])("$what makes no line", ({ points }) => {
  expect(() => leastSquaresLine(points)).toThrow(RangeError);
});
