import { expect, test } from "vitest";
import { changeWords } from "./change-words.ts";

test.each([
  { change: { kind: "real", change: -12.4, beyond: 5 }, unit: "deg", en: "−12.4°", fr: "−12,4°", verdict: "real change" },
  { change: { kind: "within-error", change: 1.2, beyond: 5 }, unit: "deg", en: "+1.2°", fr: "+1,2°", verdict: "within the error" },
  { change: { kind: "within-error", change: 0, beyond: 5 }, unit: "deg", en: "0.0°", fr: "0,0°", verdict: "within the error" },
  { change: { kind: "error-unknown", change: 2 }, unit: "mm", en: "+2.0 mm", fr: "+2,0 mm", verdict: "error not known" },
  { change: { kind: "real", change: -2, beyond: 1 }, unit: "grade", en: "−2", fr: "−2", verdict: "real change" },
] as const)("$change.kind by $change.change $unit", ({ change, unit, en, fr, verdict }) => {
  const words = changeWords(change, unit);
  expect(words.value).toEqual({ en, fr });
  expect(words.verdict.en).toBe(verdict);
});

test("what cannot be compared has no value, only the reason", () => {
  expect(changeWords({ kind: "not-comparable", because: "calibration" }, "mm")).toEqual({
    verdict: { en: "other calibration", fr: "autre étalonnage" },
  });
});
