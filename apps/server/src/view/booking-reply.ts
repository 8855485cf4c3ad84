import type { BookingReply } from "@firstray/contract";
import type { StandingBooking } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import { actorName } from "./actor-name.ts";
import { bookedDay } from "./booked-day.ts";

/** A booked day as a page shows it on a day. */
export function bookingReply(booking: StandingBooking, today: Temporal.PlainDate): BookingReply {
  const { episode, foot, item, title, on, evidence } = booking;
  const made = { by: actorName(evidence.by), made: evidence.on.toString() };
  return { episode, foot, item, title, on: on.toString(), ...made, ...bookedDay(booking, today) };
}
