import { expect, test } from "vitest";
import type { MeasuredResult } from "./full-set-result.ts";
import { measuredSummary } from "./measured-summary.ts";

function length(reading: Partial<MeasuredResult>): MeasuredResult {
  return { name: "neckWidth", method: null, unit: "mm", truth: 12, ...reading };
}

test("errors, bias, coverage and width of three readings; the fourth was not read", () => {
  const summary = measuredSummary([
    length({ read: 13, interval: [11.5, 14.5] }),
    length({ read: 11, interval: [10, 11.9] }),
    length({ read: 15, interval: [11, 19] }),
    length({}),
  ]);
  expect(summary).toMatchObject({ films: 4, read: 3, bias: 1, medianWidth: 3 });
  expect(summary?.meanAbsoluteError).toBeCloseTo(5 / 3, 12);
  expect(summary?.coverage).toBeCloseTo(2 / 3, 12);
});

test("a reading without an interval counts as read and not as covered", () => {
  expect(measuredSummary([length({ read: 13 }), length({ read: 12, interval: [11, 13] })])).toMatchObject({ read: 2, coverage: 1 });
});

test("an angle's error steps over half a turn", () => {
  expect(measuredSummary([length({ unit: "deg", truth: -179, read: 179 })])).toMatchObject({ bias: -2, meanAbsoluteError: 2 });
});

test.each([
  { read: [4, 4, 5, 7], exact: 0.5, withinOne: 0.75 },
  { read: [4, 3], exact: 0.5, withinOne: 1 },
])("grades $read of a true grade 4: exact $exact, within one $withinOne", ({ read, exact, withinOne }) => {
  const grades = read.map((value) => length({ name: "tibialSesamoidPosition", unit: "grade", truth: 4, read: value }));
  expect(measuredSummary(grades)).toMatchObject({ exact, withinOne });
});

test("nothing read, nothing summed up", () => {
  expect(measuredSummary([length({})])).toBeUndefined();
});
