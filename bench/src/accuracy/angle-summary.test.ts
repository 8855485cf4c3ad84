import { expect, test } from "vitest";
import { angleSummary } from "./angle-summary.ts";
import type { AngleResult, FilmResult } from "./film-result.ts";

function film(seed: number, angle: Partial<AngleResult>): FilmResult {
  const angles: readonly AngleResult[] = [{ name: "halluxValgusAngle", method: "shaft", truth: 30, ...angle }];
  const positioning = { halluxValgusAngle: 0, intermetatarsalAngle: 0 };
  return { seed, angles, axes: [], crashed: false, headRefused: false, baseRefused: false, positioning, wrongTaps: [] };
}

test("errors, bias, coverage and width of three readings; the fourth was refused", () => {
  const results = [
    film(1, { read: 31, interval: [29.5, 32.5] }),
    film(2, { read: 29, interval: [28, 29.9] }),
    film(3, { read: 33, interval: [29, 37] }),
    film(4, {}),
  ];
  const summary = angleSummary(results, "halluxValgusAngle", "shaft");
  expect(summary).toMatchObject({ films: 4, read: 3, bias: 1, medianWidth: 3 });
  expect(summary?.meanAbsoluteError).toBeCloseTo(5 / 3, 12);
  expect(summary?.coverage).toBeCloseTo(2 / 3, 12);
});

test("nothing read, nothing summed up", () => {
  expect(angleSummary([film(1, {})], "halluxValgusAngle", "shaft")).toBeUndefined();
});
