import { expect, test } from "vitest";
import { curve, type Knot } from "./curve.ts";

const waist: readonly Knot[] = [
  [0, 9],
  [0.2, 8],
  [0.5, 6],
  [0.8, 9.5],
  [1, 9.5],
];

test("a curve passes through its knots and stays constant beyond them", () => {
  const at = curve(waist);
  for (const [position, value] of waist) expect(at(position)).toBeCloseTo(value, 12);
  expect(at(-1)).toBe(9);
  expect(at(2)).toBe(9.5);
});

test("a curve never overshoots its knots and has no jumps", () => {
  const at = curve(waist);
  let before = at(0);
  for (let position = 0; position <= 1; position += 0.001) {
    const value = at(position);
    expect(value).toBeGreaterThanOrEqual(6 - 1e-9);
    expect(value).toBeLessThanOrEqual(9.5 + 1e-9);
    expect(Math.abs(value - before)).toBeLessThan(0.05);
    before = value;
  }
});
