import { Temporal } from "temporal-polyfill";

/** A booked day and the window of what it is for. */
interface Booked {
  readonly on: Temporal.PlainDate;
  readonly opensOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
}

/** Of something still to be held, as it stands on a day: whether the booked day has passed, and whether it lies outside the window. */
export function bookedDay(
  { on, opensOn, dueOn }: Booked,
  today: Temporal.PlainDate,
): { readonly missed: boolean; readonly outside: boolean } {
  const { compare } = Temporal.PlainDate;
  return { missed: compare(on, today) < 0, outside: compare(on, opensOn) < 0 || compare(on, dueOn) > 0 };
}
