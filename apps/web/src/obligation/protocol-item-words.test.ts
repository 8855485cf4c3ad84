import { expect, test } from "vitest";
import { protocolItemWords } from "./protocol-item-words.ts";

test.each([
  { item: "R3", words: " · R3" },
  { item: "F1", words: " · F1" },
  { item: "ledger-outcome", words: "" },
  { item: "ledger-1", words: "" },
])("$item reads “$words”", ({ item, words }) => {
  expect(protocolItemWords(item)).toBe(words);
});
