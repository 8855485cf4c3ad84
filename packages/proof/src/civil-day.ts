import { Temporal } from "temporal-polyfill";

const dayZero = Temporal.PlainDate.from("2027-01-11");
const known = new Map<number, string>();

/** The calendar day of a day number (day 0 is 11 January 2027), as events store it. */
export function civilDay(day: number): string {
  const date = known.get(day) ?? dayZero.add({ days: day }).toString();
  known.set(day, date);
  return date;
}

/** The number of a calendar day. */
export function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(2027, 0, 11)) / 86_400_000;
}
