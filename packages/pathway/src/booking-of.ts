import type { Booking, ClinicItem, EpisodeId, Facts } from "@firstray/record";

/** The day on which a patient is to come for something of a course; undefined: nothing is booked. */
export function bookingOf({ bookings }: Facts, episode: EpisodeId | undefined, item: ClinicItem): Booking | undefined {
  return bookings.find((booking) => booking.episode === episode && booking.item === item);
}
