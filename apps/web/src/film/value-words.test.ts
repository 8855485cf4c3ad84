import { expect, test } from "vitest";
import { valueWords } from "./value-words.ts";

test.each([
  { value: 6.904, unit: "deg", en: "6.9°", fr: "6,9°" },
  { value: -2.35, unit: "deg", en: "−2.4°", fr: "−2,4°" },
  { value: 61.25, unit: "mm", en: "61.3 mm", fr: "61,3 mm" },
  { value: 0.117, unit: "first-metatarsal-lengths", en: "0.12 × MT1 length", fr: "0,12 × longueur MT1" },
  { value: 5, unit: "grade", en: "5", fr: "5" },
] as const)("$value $unit reads $en", ({ value, unit, en, fr }) => {
  expect(valueWords(value, unit)).toEqual({ en, fr });
});
