import type { CivilDate } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/**
 * A calendar day from its text, as a field holds it; nothing while it is no day.
 * @example calendarDay("2027-02-30") // undefined
 */
export function calendarDay(text: CivilDate): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
}
