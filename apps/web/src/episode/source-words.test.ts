import { expect, test } from "vitest";
import { sourceWords } from "./source-words.ts";

test.each([
  { source: "practice-protocol", item: "I1", en: "Source: Practice protocol, I1", fr: "Source : Protocole de la clinique, I1" },
  { source: "practice-protocol", item: "I2", en: "Source: Practice protocol, I2", fr: "Source : Protocole de la clinique, I2" },
  { source: "coughlin2002", item: "I2", en: "Source: coughlin2002, I2", fr: "Source : coughlin2002, I2" },
] as const)("$source, $item", ({ source, item, en, fr }) => {
  expect(sourceWords({ source, item })).toEqual({ en, fr });
});
