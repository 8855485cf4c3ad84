import { expect, test } from "vitest";
import { isKeepable } from "./is-keepable.ts";

const deep = JSON.parse(`${"[".repeat(5000)}"\\u0000"${"]".repeat(5000)}`);

test.each([
  { what: "a text", value: "Élodie 🦶", kept: true },
  { what: "numbers, nothing, a list", value: [1, null, undefined, true, { a: "b" }], kept: true },
  { what: "a text with NUL", value: "a\0b", kept: false },
  { what: "half a character", value: { a: ["\ud83e"] }, kept: false },
  { what: "a field named so", value: { "a\0": 1 }, kept: false },
  { what: "NUL five thousand lists deep", value: deep, kept: false },
])("$what is kept: $kept", ({ value, kept }) => expect(isKeepable(value)).toBe(kept));
