import type { BookedItem } from "./follow-up-payloads.ts";

/** Why a day is an odd one to book something on: outside its window, or no day on which the clinic sees patients. */
export type DoubtOfDay = "before-window" | "after-window" | "no-clinic-day";

/** A thing whose booked day is odd; asked about, never refused. */
export interface BookingDoubt extends BookedItem {
  readonly why: DoubtOfDay;
}
