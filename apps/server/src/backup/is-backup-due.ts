import type { Temporal } from "temporal-polyfill";

/**
 * Whether a backup is due: none was made since the last time of day at which one is to be made, so that a night in which the server stood
 * still is made up for when it runs again.
 * @param last - when the newest backup was made, undefined: never.
 */
export function isBackupDue(
  last: Temporal.Instant | undefined,
  { now, at, timeZone }: { readonly now: Temporal.Instant; readonly at: Temporal.PlainTime; readonly timeZone: string },
): boolean {
  if (last === undefined) return true;
  const here = now.toZonedDateTimeISO(timeZone);
  const today = here.toPlainDate().toZonedDateTime({ timeZone, plainTime: at });
  const latest = today.epochMilliseconds <= now.epochMilliseconds ? today : today.subtract({ days: 1 });
  return last.epochMilliseconds < latest.epochMilliseconds;
}
