import { Temporal } from "temporal-polyfill";
import { quebecHolidays } from "./quebec-holidays.ts";

/** On which days the practice sees patients. */
export interface ClinicCalendar {
  /** ISO days of the week, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** Closed from one day to another, both included; ISO dates. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

/** Monday to Friday, never closed but on holidays; a practice says its own. @source ledger-obligations */
export const defaultClinicCalendar: ClinicCalendar = { weekdays: [1, 2, 3, 4, 5], closures: [] };

/**
 * Whether the practice sees patients on a day: one of its weekdays, no holiday of Québec, not inside a closure.
 * @example isClinicDay(defaultClinicCalendar, Temporal.PlainDate.from("2027-06-24")) // false
 */
export function isClinicDay({ weekdays, closures }: ClinicCalendar, on: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  if (!weekdays.includes(on.dayOfWeek) || quebecHolidays(on.year).some((holiday) => holiday.equals(on))) return false;
  return closures.every(({ from, to }) => compare(on, from) < 0 || compare(on, to) > 0);
}
