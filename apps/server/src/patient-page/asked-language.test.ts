import { expect, test } from "vitest";
import { askedLanguage } from "./asked-language.ts";

test.each([
  { query: { lang: "fr" }, accept: "en", known: undefined, language: "fr" },
  { query: { lang: "en" }, accept: "fr-CA", known: "fr", language: "en" },
  { query: { lang: "de" }, accept: "de, fr-CA;q=0.8, en;q=0.5", known: undefined, language: "fr" },
  { query: {}, accept: "en-CA", known: "fr", language: "fr" },
  { query: undefined, accept: undefined, known: undefined, language: "en" },
] as const)("chosen $query, browser $accept, known $known: $language", ({ query, accept, known, language }) => {
  expect(askedLanguage(query, { "accept-language": accept }, known)).toBe(language);
});
