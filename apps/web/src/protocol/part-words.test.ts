import { type PartValue, protocolParts, protocolV1 } from "@firstray/pathway";
import { expect, test } from "vitest";
import { partWords } from "./part-words.ts";

const cases: readonly { readonly value: PartValue; readonly en: string; readonly fr: string }[] = [
  { value: { kind: "range", lowest: 12, highest: 18.5 }, en: "12° to 18.5°", fr: "de 12° à 18,5°" },
  { value: { kind: "days", days: 1 }, en: "1 day", fr: "1 jour" },
  { value: { kind: "flag", flag: false }, en: "A visit with a nurse counts too", fr: "Une visite avec une infirmière compte aussi" },
  { value: { kind: "parameter", parameter: { name: "x", low: 2, high: 3, unit: "mm" } }, en: "2–3 mm", fr: "2–3 mm" },
];

test.each(cases)("$en", ({ value, en, fr }) => {
  expect(partWords(value)).toEqual({ en, fr });
});

test("every part of the protocol has words in both languages", () => {
  for (const { value } of protocolParts(protocolV1)) expect(partWords(value).en && partWords(value).fr).toBeTruthy();
});
