import { expect, test } from "vitest";
import type { FilmResult, RepeatReading } from "./film-result.ts";
import { repeatFigures } from "./repeat-figures.ts";

const reading = (halluxValgusAngle: number, doubtful = false): RepeatReading => ({ values: { halluxValgusAngle }, doubtful });

function film(traced: readonly RepeatReading[]): FilmResult {
  const positioning = { halluxValgusAngle: 0, intermetatarsalAngle: 0 };
  const repeats = { traced, byHand: [reading(30), reading(32)] };
  return { seed: 1, angles: [], axes: [], crashed: false, headRefused: false, baseRefused: false, positioning, repeats, wrongTaps: [] };
}

test("a wild reading counts in full among all, and not among those without a doubt", () => {
  const figures = repeatFigures([film([reading(30), reading(31), reading(60, true)]), film([reading(20), reading(21)])]);
  const figureOf = (what: string): number | undefined => figures.find((figure) => figure.what.includes(what))?.value;
  expect(figureOf("HVA, no doubt named")).toBeCloseTo(Math.sqrt((0.5 + 0.5) / 2), 12);
  expect(figureOf("HVA, all readings")).toBeGreaterThan(10);
  expect(figureOf("named a doubt")).toBeCloseTo(20, 12);
  expect(figureOf("careful hand at 0.7 mm a point, SD of HVA")).toBeCloseTo(Math.SQRT2, 12);
});

test("no film read twice, nothing to say", () => {
  expect(repeatFigures([])).toEqual([]);
});
