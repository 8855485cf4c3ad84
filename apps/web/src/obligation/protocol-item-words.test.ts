import { expect, test } from "vitest";
import { protocolItemWords } from "./protocol-item-words.ts";

test.each([
  { item: "R3", en: "R3", fr: "R3" },
  { item: "F1", en: "F1", fr: "F1" },
  { item: "ledger-outcome", en: "house rule", fr: "règle interne" },
  { item: "ledger-1", en: "house rule", fr: "règle interne" },
])("$item reads “$en” and “$fr”", ({ item, en, fr }) => {
  expect(protocolItemWords(item)).toEqual({ en, fr });
});
