import { expect, test } from "vitest";
import { fitWords } from "./fit-words.ts";
import { isPoorFit } from "./is-poor-fit.ts";

const fitted = {
  kind: "fitted",
  way: "rigid",
  motion: { along: 1, turn: 0, shift: [0, 0] },
  common: ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"],
} as const;

test.each([
  { residual: { kind: "mm", mm: 0.64 }, en: "0.6 mm apart", fr: "0,6 mm entre eux", poor: false },
  { residual: { kind: "mm", mm: 2.5 }, en: "2.5 mm apart", fr: "2,5 mm entre eux", poor: true },
  { residual: { kind: "share", ofSecondMetatarsal: 0.031 }, en: "3.1% of", fr: "3,1 % de", poor: false },
  { residual: { kind: "share", ofSecondMetatarsal: 0.09 }, en: "9.0% of", fr: "9,0 % de", poor: true },
  { residual: { kind: "exact" }, en: "cannot be said", fr: "ne peut être évaluée", poor: false },
] as const)("$residual reads $en; poor: $poor", ({ residual, en, fr, poor }) => {
  const words = fitWords({ ...fitted, residual });
  expect(words.en).toContain(en);
  expect(words.fr).toContain(fr);
  expect(isPoorFit({ ...fitted, residual })).toBe(poor);
});
