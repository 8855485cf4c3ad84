import { expect, test } from "vitest";
import { valueWords } from "./value-words.ts";

test.each([
  { value: 6.904, unit: "deg", en: "6.9°", fr: "6,9°" },
  { value: -2.35, unit: "deg", en: "−2.4°", fr: "−2,4°" },
  { value: 61.25, unit: "mm", en: "61.3 mm", fr: "61,3 mm" },
  {
    value: 0.117,
    unit: "first-metatarsal-lengths",
    en: "0.117 of the first metatarsal’s length",
    fr: "0,117 de la longueur du premier métatarsien",
  },
  { value: 5, unit: "grade", en: "grade 5", fr: "grade 5" },
] as const)("$value $unit reads $en", ({ value, unit, en, fr }) => {
  expect(valueWords(value, unit)).toEqual({ en, fr });
});
