import type { Temporal } from "temporal-polyfill";
import { isBackupDue } from "./is-backup-due.ts";

/** By then a backup that began at its time is whole, however many films there are, and one that failed was tried again. */
const hours = 3;

/**
 * Whether a backup that was due is still not there: for hours since its time, and since the server started, which makes up for a night.
 * @param last - when the newest backup was made, undefined: never.
 * @param since - when the server started.
 */
export function isBackupLate(
  last: Temporal.Instant | undefined,
  { since, now, at, timeZone }: Readonly<{ since: Temporal.Instant; now: Temporal.Instant; at: Temporal.PlainTime; timeZone: string }>,
): boolean {
  const then = now.subtract({ hours });
  return since.epochMilliseconds <= then.epochMilliseconds && isBackupDue(last, { now: then, at, timeZone });
}
