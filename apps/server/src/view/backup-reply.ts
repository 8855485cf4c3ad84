import type { BackupReply } from "@firstray/contract";
import type { Temporal } from "temporal-polyfill";
import type { BackupWatch } from "../backup/backup-watch.ts";
import { isBackupLate } from "../backup/is-backup-late.ts";

/**
 * What the practice is told of its backups.
 * @param watch - undefined: they are not this server's.
 * @param last - when the newest whole one was made.
 */
export function backupReply(
  watch: BackupWatch | undefined,
  last: Temporal.Instant | undefined,
  { now, timeZone }: { readonly now: Temporal.Instant; readonly timeZone: string },
): BackupReply {
  if (watch === undefined) return { kind: "elsewhere" };
  const { settings, since, failedAt, filmsInDoubt = 0 } = watch;
  if (settings === undefined) return { kind: "none" };
  return {
    kind: "nightly",
    ...(last && { lastMadeAt: last.toString() }),
    ...(failedAt && { failedAt: failedAt.toString() }),
    filmsInDoubt,
    isLate: isBackupLate(last, { since, now, at: settings.at, timeZone }),
  };
}
