import type { BookedItem, BookingDoubt, DoubtOfDay, Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { type ClinicCalendar, isClinicDay } from "./clinic-calendar.ts";
import { clinicItemWindow } from "./clinic-item-window.ts";
import type { ProtocolOf } from "./protocol-of.ts";
import type { Window } from "./window-from.ts";

/** A day that is asked for, and what for. */
export interface AskedDay {
  readonly on: Temporal.PlainDate;
  readonly visits: readonly BookedItem[];
}

/**
 * What is odd about a day that something is to be booked on: outside its window, or no clinic day, unless that day was arranged where
 * the window had none. It is asked about, never refused. @source ledger-obligations
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 */
export function bookingDoubts(
  protocolOf: ProtocolOf,
  calendar: ClinicCalendar,
  facts: Facts,
  { on, visits }: AskedDay,
): readonly BookingDoubt[] {
  return visits.flatMap((visit) => {
    const window = facts.episodes.some(({ id }) => id === visit.episode) && clinicItemWindow(protocolOf, facts, visit.episode, visit.item);
    if (!window || isArranged(facts, visit, on)) return [];
    return [...outside(window, on), ...(isClinicDay(calendar, on) ? [] : (["no-clinic-day"] as const))].map((why) => ({ ...visit, why }));
  });
}

/** On which side of its window a day lies; nothing inside it. */
export function outside({ opensOn, dueOn }: Pick<Window, "opensOn" | "dueOn">, on: Temporal.PlainDate): readonly DoubtOfDay[] {
  const { compare } = Temporal.PlainDate;
  if (compare(on, opensOn) < 0) return ["before-window"];
  return compare(on, dueOn) > 0 ? ["after-window"] : [];
}

/** The day that the surgeon found where the window had none. */
function isArranged({ clinicDays, operations }: Facts, { episode, foot, item }: BookedItem, on: Temporal.PlainDate): boolean {
  return clinicDays.some(
    (day) =>
      day.foot === foot &&
      day.item === item &&
      day.on === on.toString() &&
      operations.some(({ id, feet }) => id === day.operation && feet.some((operated) => operated.episode === episode)),
  );
}
