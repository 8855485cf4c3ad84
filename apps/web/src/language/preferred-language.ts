import type { Language } from "./language.ts";

/** The language to begin with: the one chosen before, else the first of the browser's that we speak, else English. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  if (chosen === "en" || chosen === "fr") return chosen;
  const known = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === "en" || tag === "fr");
  return known === "fr" ? "fr" : "en";
}
