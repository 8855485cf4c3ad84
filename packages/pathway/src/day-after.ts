import type { Temporal } from "temporal-polyfill";

/** Counted once for each day of a record: every command asks for the same ones again, and they took most of its time. */
const counted = new WeakMap<Temporal.PlainDate, Map<number, Temporal.PlainDate>>();

/**
 * The day so many days after another; before it, when negative.
 * @example dayAfter(Temporal.PlainDate.from("2027-02-28"), 1) // 2027-03-01
 */
export function dayAfter(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const known = counted.get(day) ?? new Map<number, Temporal.PlainDate>();
  const found = known.get(days) ?? day.add({ days });
  known.set(days, found);
  counted.set(day, known);
  return found;
}
