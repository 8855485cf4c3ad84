import type { IncomingHttpHeaders } from "node:http";
import type { Language } from "@firstray/record";

/**
 * The language that somebody chose on the page, else the one that is known of them, else the first of ours that their browser asks for.
 * @example askedLanguage({ lang: "fr" }, {}) // "fr"
 */
export function askedLanguage(query: unknown, headers: IncomingHttpHeaders, known?: Language): Language {
  const chosen = typeof query === "object" && query !== null && "lang" in query ? query.lang : undefined;
  if (chosen === "en" || chosen === "fr") return chosen;
  if (known !== undefined) return known;
  const wanted = (headers["accept-language"] ?? "").split(",").map((one) => one.trim().slice(0, 2).toLowerCase());
  return wanted.find((one) => one === "en" || one === "fr") === "fr" ? "fr" : "en";
}
