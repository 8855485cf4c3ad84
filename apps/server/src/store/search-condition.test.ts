import { expect, test } from "vitest";
import { searchCondition, searchWords } from "./search-condition.ts";

test.each([
  { search: "", words: [] },
  { search: " % _ ", words: [] },
  { search: "Éloïse  F-12", words: ["Éloïse", "F-12"] },
  { search: "a b c d e f g h", words: ["a", "b", "c", "d", "e", "f"] },
])("“$search” is the words $words", ({ search, words }) => {
  expect(searchWords(search)).toEqual(words);
});

test("each word is compared with names and numbers, its own marks taken out", () => {
  expect(searchCondition("found", ["Éloïse", "F-12%"], 4)).toEqual({
    sql: "(found.name_key LIKE $4 OR found.number_key LIKE $5) AND (found.name_key LIKE $6 OR found.number_key LIKE $7)",
    values: ["%eloise%", "%eloise%", "%f 12%", "%f12%"],
  });
});
