import { lateralTurn } from "@firstray/geometry";
import { expect, test } from "vitest";
import { midLine } from "./mid-line.ts";
import { midLineSpread } from "./mid-line-spread.ts";
import type { ShaftLevel } from "./shaft-levels.ts";

const upwards = { from: { x: 0, y: 0 }, to: { x: 0, y: 1 } };
const levels = (offsetAt: (along: number) => number): readonly ShaftLevel[] =>
  Array.from({ length: 40 }, (_, index) => ({ along: index, widthPixels: 20, strength: 1, middle: { x: offsetAt(index), y: index } }));

test("levels that lie off the others do not turn the line", () => {
  const line = midLine(levels((along) => (along > 22 && along < 27 ? 9 : Math.sin(along) / 10)));
  expect(line.levels).toHaveLength(36);
  expect(Math.abs(lateralTurn(upwards, line.axis))).toBeLessThan(0.2);
});

const known = { endSd: 1, correlated: 4 };

test("a straight mid-line is known to the floor, a crooked one worse", () => {
  const straight = midLineSpread(midLine(levels(() => 0)), known);
  const crooked = midLineSpread(midLine(levels((along) => 3 * Math.sin(along))), known);
  expect(straight).toBeCloseTo(0.08, 9);
  expect(crooked).toBeGreaterThan(2 * straight);
});

test("where a bone ends matters to a bow's line, not to a straight one's", () => {
  const bow = midLine(levels((along) => (along - 20) ** 2 / 60));
  expect(midLineSpread(bow, { ...known, endSd: 4 })).toBeGreaterThan(2 * midLineSpread(bow, known));
  expect(midLineSpread(midLine(levels(() => 2)), { ...known, endSd: 4 })).toBeCloseTo(0.08, 9);
});

test("with its ends known, a bow is read over its middle half: levels missing there are filled in from the rest", () => {
  const bow = levels((along) => (along - 20) ** 2 / 60);
  const ends = { from: { x: 0, y: 4 }, to: { x: 0, y: 36 } };
  const whole = midLine(bow, ends);
  const gap = midLine(
    bow.filter(({ along }) => along < 24 || along > 29),
    ends,
  );
  expect(whole.axis.from.y).toBeCloseTo(12, 0);
  expect(whole.axis.to.y).toBeCloseTo(28, 0);
  expect(Math.abs(lateralTurn(whole.axis, gap.axis))).toBeLessThan(0.05);
});
