import type { BackupReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { backupTexts } from "../texts/backup-texts.ts";

/** What is wrong with the backups, in a few words, and what to do. */
interface BackupTrouble {
  readonly title: Text;
  readonly toDo: Text;
}

/** What is wrong with the backups, the worst first; undefined: nothing that the practice could do something about. */
export function backupAlarm(backup: BackupReply): BackupTrouble | undefined {
  const { none, noneToDo, failed, late, toDo, filmsInDoubt, filmsToDo } = backupTexts;
  switch (backup.kind) {
    case "elsewhere":
      return undefined;
    case "none":
      return { title: none, toDo: noneToDo };
    case "nightly":
      if (backup.failedAt !== undefined) return { title: failed, toDo };
      if (backup.isLate) return { title: late, toDo };
      return backup.filmsInDoubt > 0 ? { title: filmsInDoubt(backup.filmsInDoubt), toDo: filmsToDo } : undefined;
  }
}
