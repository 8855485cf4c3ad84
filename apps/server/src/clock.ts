import type { CivilDate } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/** The one place where the server learns what time it is. */
export interface Clock {
  readonly now: () => Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The civil day at a moment, where the practice is. @example dayIn("America/Toronto", instant) // "2027-01-11" */
export function dayIn(timeZone: string, moment: Temporal.Instant): CivilDate {
  return moment.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
