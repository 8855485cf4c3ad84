import { expect, test } from "vitest";
import { intervalWords } from "./interval-words.ts";

test.each([
  { interval: [8.7, 15.9] as const, en: "95% 8.7 to 15.9", fr: "95 % 8,7 à 15,9" },
  { interval: [-1.25, 2] as const, en: "95% −1.3 to 2.0", fr: "95 % −1,3 à 2,0" },
  { interval: { kind: "unknown" } as const, en: "interval not known", fr: "intervalle inconnu" },
])("$en", ({ interval, en, fr }) => {
  expect(intervalWords(interval)).toEqual({ en, fr });
});
