import type { Text } from "@firstray/radiograph";

/** Somebody's own words, between the quotation marks of the language on screen. @example quoted("by phone") // { en: "“by phone”", fr: "« by phone »" } */
export function quoted(words: string): Text {
  return { en: `“${words}”`, fr: `«\u00A0${words}\u00A0»` };
}
