import type { BackupReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { Notice } from "../ui/Notice.tsx";
import { BackupDays } from "./BackupDays.tsx";
import { backupAlarm } from "./backup-alarm.ts";

interface Props {
  readonly backup: BackupReply;
}

/** What is wrong with the backups, since when, and what to do; nothing while nothing is. */
export function BackupAlarm({ backup }: Props): JSX.Element | null {
  const t = useText();
  const alarm = backupAlarm(backup);
  if (alarm === undefined) return null;
  return (
    <Notice tone="danger" title={t(alarm.title)} role="alert">
      <BackupDays backup={backup} />
      <p>{t(alarm.toDo)}</p>
    </Notice>
  );
}
