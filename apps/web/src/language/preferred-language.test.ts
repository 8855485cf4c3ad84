import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

test.each([
  { chosen: null, browser: ["fr-CA", "en"], language: "fr" },
  { chosen: null, browser: ["en-CA", "fr"], language: "en" },
  { chosen: null, browser: ["de-DE", "fr-FR"], language: "fr" },
  { chosen: null, browser: ["de-DE"], language: "en" },
  { chosen: null, browser: [], language: "en" },
  { chosen: "fr", browser: ["en-CA"], language: "fr" },
  { chosen: "en", browser: ["fr-CA"], language: "en" },
  { chosen: "xx", browser: ["fr-CA"], language: "fr" },
])("chosen $chosen with a browser in $browser reads $language", ({ chosen, browser, language }) => {
  expect(preferredLanguage(chosen, browser)).toBe(language);
});
