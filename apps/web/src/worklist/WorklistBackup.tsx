import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { backupQuery } from "../api/backup-query.ts";
import { BackupAlarm } from "../practice/BackupAlarm.tsx";

/** A backup that failed or is late, told to those who can have it seen to. */
export function WorklistBackup(): JSX.Element | null {
  const { data } = useQuery(backupQuery);
  return data === undefined ? null : <BackupAlarm backup={data} />;
}
