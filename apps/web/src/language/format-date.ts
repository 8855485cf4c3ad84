import type { CivilDate } from "@firstray/record";
import type { Language } from "./language.ts";
import { localeOf } from "./locale-of.ts";

/** How a day is written: `short` 12 Jan 2027, `long` with the weekday, `day` without the year. */
export type DateStyle = "short" | "long" | "day";

const options: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  day: { weekday: "short", day: "numeric", month: "short" },
};

/** A calendar day as people read it; a day has no time zone, so none is applied. */
export function formatDate(date: CivilDate, language: Language, style: DateStyle = "short"): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...options[style], timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
