import { Temporal } from "temporal-polyfill";
import { type ClinicCalendar, isClinicDay } from "./clinic-calendar.ts";
import type { Window } from "./window-from.ts";

/** A day inside a window, or none. */
export type ProposedDay = { readonly kind: "proposed"; readonly on: Temporal.PlainDate } | { readonly kind: "no-clinic-day" };

/**
 * The last clinic day of a window up to its due day. Holidays, clinic days and closures move the proposal, never the due day.
 * @source ledger-obligations
 */
export function proposedDay(calendar: ClinicCalendar, { opensOn, dueOn }: Pick<Window, "opensOn" | "dueOn">): ProposedDay {
  for (let on = dueOn; Temporal.PlainDate.compare(on, opensOn) >= 0; on = on.subtract({ days: 1 })) {
    if (isClinicDay(calendar, on)) return { kind: "proposed", on };
  }
  return { kind: "no-clinic-day" };
}
