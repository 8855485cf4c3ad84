import { Temporal } from "temporal-polyfill";
import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** A day of the calendar from an option's text, `YYYY-MM-DD`, or why not. */
export function parseDay(option: string, text: string): Temporal.PlainDate | Extract<Outcome, { kind: "refused" }> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text, { overflow: "reject" });
    } catch {
      // a day that no calendar has is said like any other wrong text
    }
  }
  return refused({
    en: `${option} is ${text}: expected a day of the calendar as YYYY-MM-DD, such as 2027-01-11.`,
    fr: `${option} vaut ${text} ; il faut un jour du calendrier sous la forme AAAA-MM-JJ, comme 2027-01-11.`,
  });
}
