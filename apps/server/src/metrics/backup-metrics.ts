import { backupsIn } from "../backup/backups-in.ts";
import type { Metric } from "./metric.ts";

/** When the newest whole backup was made; nothing where the server makes none. */
export async function backupMetrics(to: string | undefined): Promise<readonly Metric[]> {
  if (to === undefined) return [];
  const newest = (await backupsIn(to)).at(-1);
  const value = newest === undefined ? 0 : newest.at.epochMilliseconds / 1000;
  return [
    {
      name: "firstray_backup_last_made_seconds",
      help: "When the newest backup was made, since 1970; 0: never.",
      type: "gauge",
      samples: [{ value }],
    },
  ];
}
