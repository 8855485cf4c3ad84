import type { Instant } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/** Where a practice is unless it says otherwise. @source ledger-obligations */
export const defaultTimeZone = "America/Toronto";

/**
 * The civil day of a moment where the practice is.
 * @example practiceDay("2027-01-12T02:30:00Z", "America/Toronto") // 2027-01-11
 */
export function practiceDay(at: Instant, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The later of the day that something happened and the day that it was written down: nobody could act on it before. */
export function knownSince(on: Temporal.PlainDate, recordedAt: Instant, timeZone: string): Temporal.PlainDate {
  const recordedOn = practiceDay(recordedAt, timeZone);
  return Temporal.PlainDate.compare(recordedOn, on) > 0 ? recordedOn : on;
}
