import { expect, test } from "vitest";
import { nameDoubt } from "./name-doubt.ts";
import { parseWith } from "./parse-with.ts";
import { nameSchema, sentenceSchema } from "./primitives.ts";

const unseen = "This holds a character that nobody sees.";
const mixed = "One word of this mixes letters of two alphabets";

test.each([
  { what: "a turn of the writing's direction", name: "Trem\u202Eyalb", doubt: unseen },
  { what: "an isolate", name: "\u2066Tremblay\u2069", doubt: unseen },
  { what: "a space without width", name: "Trem\u200Bblay", doubt: unseen },
  { what: "a mark at the end", name: "Tremblay\u200F", doubt: unseen },
  { what: "a soft hyphen", name: "Trem\u00ADblay", doubt: unseen },
  { what: "a byte order mark", name: "Trem\uFEFFblay", doubt: unseen },
  { what: "a tag", name: "Tremblay\u{E0041}", doubt: unseen },
  { what: "a filler", name: "\u3164Tremblay", doubt: unseen },
  { what: "a joiner between Latin letters", name: "Trem\u200Dblay", doubt: unseen },
  { what: "a new line", name: "Trem\nblay", doubt: unseen },
  { what: "half a character", name: "Trem\uD800blay", doubt: unseen },
  { what: "a Cyrillic letter in a Latin word", name: "Trembl\u0430y", doubt: mixed },
  { what: "a Greek letter in a Latin word", name: "Tr\u03B5mblay", doubt: mixed },
])("H94: a name with $what is refused, with a sentence in both languages", ({ name, doubt }) => {
  expect(nameDoubt(name)?.en).toContain(doubt);
  const parsed = parseWith(nameSchema, name);
  expect(parsed).toMatchObject({ kind: "invalid", fields: [{ sentence: nameDoubt(name) }] });
});

test.each([
  "Émilie-Rose O’Connor",
  "D'Ançay",
  "Nguyễn Thị Ánh",
  "Łukasz Żółć",
  "Иванова",
  "Παπαδοπούλου",
  "محمد",
  "می\u200Cخواهم",
  "श्री\u200D",
  "Tremblay Иванова",
  "李小龙",
  "<b>Essai</b> & fils",
])("the name %s is taken as it is", (name) => {
  expect(nameDoubt(name)).toBeUndefined();
  expect(parseWith(nameSchema, name)).toEqual({ kind: "parsed", value: name.normalize("NFC") });
});

test("H94: a name is kept in one spelling, however its accents were typed", () => {
  expect(parseWith(nameSchema, " E\u0301milie ")).toEqual({ kind: "parsed", value: "Émilie" });
});

test.each([
  { typed: "the left \u202Etoof thgir\u202C wire", kept: "the left toof thgir wire" },
  { typed: "a\u0000b\u0007c\uD800d", kept: "abcd" },
  { typed: "two\nlines\tand <i>signs</i>", kept: "two\nlines\tand <i>signs</i>" },
  { typed: "שלום \u200F, مرحبا", kept: "שלום \u200F, مرحبا" },
])("H94: a sentence is kept without what nobody sees and what turns it around: $kept", ({ typed, kept }) => {
  expect(parseWith(sentenceSchema, typed)).toEqual({ kind: "parsed", value: kept });
});

test("a sentence of nothing but unseen characters says nothing", () => {
  expect(parseWith(sentenceSchema, "\u202E \u0000").kind).toBe("invalid");
});
