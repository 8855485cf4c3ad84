import { Temporal } from "temporal-polyfill";
import { evidenceOf } from "./evidence-of.ts";
import type { Booking } from "./facts.ts";
import type { BookedItem } from "./follow-up-payloads.ts";
import { isSameThing } from "./is-same-thing.ts";
import type { Reducers } from "./reducer.ts";

/** The days on which a patient is to come; the last word for each thing. */
export const bookingReducers = {
  VisitBooked: (facts, event) => {
    const day = { on: Temporal.PlainDate.from(event.payload.on), evidence: evidenceOf(event) };
    return {
      ...facts,
      bookings: event.payload.visits.reduce((soFar, visit) => [...without(soFar, visit), { ...visit, ...day }], facts.bookings),
    };
  },
  VisitBookingCancelled: (facts, event) => ({ ...facts, bookings: event.payload.visits.reduce(without, facts.bookings) }),
} satisfies Partial<Reducers>;

function without(bookings: readonly Booking[], visit: BookedItem): readonly Booking[] {
  return bookings.filter((booking) => !isSameThing(booking, visit));
}
