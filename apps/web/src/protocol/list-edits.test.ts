import type { ProtocolEntry } from "@firstray/pathway";
import { expect, test } from "vitest";
import { inOrderOf, withEntryBack, withEntryMoved, withoutEntry } from "./list-edits.ts";

const entry = (name: string): ProtocolEntry => ({ item: "N2", title: { en: name, fr: name }, body: { en: name, fr: name }, source: "s" });
const list = (names: string): readonly ProtocolEntry[] => [...names].map(entry);
const names = (entries: readonly ProtocolEntry[]): string => entries.map(({ title }) => title.en).join("");

test.each([
  { index: 1, by: -1, is: "bac" },
  { index: 1, by: 1, is: "acb" },
  { index: 0, by: -1, is: "abc" },
  { index: 2, by: 1, is: "abc" },
  { index: 9, by: -1, is: "abc" },
] as const)("entry $index moved by $by: $is", ({ index, by, is }) => {
  expect(names(withEntryMoved(list("abc"), index, by))).toBe(is);
});

test.each([
  { index: 0, left: "bc" },
  { index: 2, left: "ab" },
])("entry $index out, and back where it was", ({ index, left }) => {
  const [whole, without] = [list("abc"), withoutEntry(list("abc"), index)];
  expect(names(without)).toBe(left);
  expect(names(withEntryBack(without, whole[index] ?? entry("?"), index))).toBe("abc");
});

test("back into a list that has become shorter, it comes last", () => {
  expect(names(withEntryBack(list("a"), entry("z"), 5))).toBe("az");
});

test("the old order comes back; what is new stays behind", () => {
  expect(names(inOrderOf(list("cxab"), list("abc")))).toBe("abcx");
});
