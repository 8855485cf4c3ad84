import { lateralTurn } from "@firstray/geometry";
import { expect, test } from "vitest";
import { midLine } from "./mid-line.ts";
import { midLineSpread } from "./mid-line-spread.ts";
import type { ShaftLevel } from "./shaft-levels.ts";

const upwards = { from: { x: 0, y: 0 }, to: { x: 0, y: 1 } };
const levels = (offsetAt: (along: number) => number): readonly ShaftLevel[] =>
  Array.from({ length: 40 }, (_, index) => ({ along: index, widthPixels: 20, strength: 1, middle: { x: offsetAt(index), y: index } }));

test("levels that lie off the others do not turn the line", () => {
  const line = midLine(levels((along) => (along > 32 && along < 37 ? 9 : Math.sin(along) / 10)));
  expect(line.levels).toHaveLength(36);
  expect(Math.abs(lateralTurn(upwards, line.axis))).toBeLessThan(0.2);
});

test("a straight mid-line is known to the floor, a crooked one worse", () => {
  const straight = midLineSpread(midLine(levels(() => 0)));
  const crooked = midLineSpread(midLine(levels((along) => 3 * Math.sin(along / 6))));
  expect(straight).toBeCloseTo(0.35, 9);
  expect(crooked).toBeGreaterThan(2 * straight);
});
