import type { Instant } from "@firstray/record";
import type { Language } from "./language.ts";
import { localeOf } from "./locale-of.ts";

/** A moment as people of the practice read it: day and minute in the practice's time zone. */
export function formatMoment(moment: Instant, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short", timeZone });
  return format.format(new Date(moment));
}
