import type { PlannedMessage } from "@firstray/pathway";
import type { Instant } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

const morning = Temporal.PlainTime.from("09:00");
const firstWakingHour = 8;
const lastWakingHour = 20;

/** The moments between which a message may leave: from nine in the morning of its first day to the end of its last, where the practice is. */
export function outboxTimes(
  { notBefore, validUntil }: Pick<PlannedMessage, "notBefore" | "validUntil">,
  timeZone: string,
): { readonly notBefore: Instant; readonly validUntil: Instant } {
  return {
    notBefore: millisecondText(notBefore.toZonedDateTime({ timeZone, plainTime: morning })),
    validUntil: millisecondText(validUntil.add({ days: 1 }).toZonedDateTime({ timeZone })),
  };
}

/** As the database gives it back, so that the two can be compared. */
function millisecondText(moment: Temporal.ZonedDateTime): Instant {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Whether a patient may be written to at this hour: what fell due in the night waits for the morning. */
export function isWakingHour(now: Temporal.Instant, timeZone: string): boolean {
  const { hour } = now.toZonedDateTimeISO(timeZone);
  return hour >= firstWakingHour && hour < lastWakingHour;
}
