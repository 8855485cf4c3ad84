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
    notBefore: remembered(`${timeZone} from ${notBefore}`, () => notBefore.toZonedDateTime({ timeZone, plainTime: morning })),
    validUntil: remembered(`${timeZone} until ${validUntil}`, () => validUntil.add({ days: 1 }).toZonedDateTime({ timeZone })),
  };
}

/** The same days come again with every command; nearly all of a command's time went into working them out. */
const most = 5_000;
const known = new Map<string, Instant>();

function remembered(name: string, moment: () => Temporal.ZonedDateTime): Instant {
  const found = known.get(name) ?? millisecondText(moment());
  if (known.size >= most) known.clear();
  known.set(name, found);
  return found;
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
