import type { Language } from "./language.ts";

/** The locale whose dates and numbers a language is written with, as in Québec and English Canada. */
export function localeOf(language: Language): "en-CA" | "fr-CA" {
  return language === "fr" ? "fr-CA" : "en-CA";
}
