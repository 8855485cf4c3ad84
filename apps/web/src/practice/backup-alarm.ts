import type { BackupReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { backupTexts } from "../texts/backup-texts.ts";

/** What is wrong with the backups, in a few words; undefined: nothing that the practice could do something about. */
export function backupAlarm(backup: BackupReply): Text | undefined {
  switch (backup.kind) {
    case "elsewhere":
      return undefined;
    case "none":
      return backupTexts.none;
    case "nightly":
      if (backup.failedAt !== undefined) return backupTexts.failed;
      return backup.isLate ? backupTexts.late : undefined;
  }
}
