import type { Temporal } from "temporal-polyfill";
import type { BackupSettings } from "../start/keeping-settings.ts";

/** What is known of the backups while the server runs. */
export interface BackupWatch {
  /** Absent: nobody has said where backups go. */
  readonly settings?: Pick<BackupSettings, "to" | "at">;
  /** When the server started. */
  readonly since: Temporal.Instant;
  /** When the last attempt failed; absent: it did not. */
  failedAt?: Temporal.Instant | undefined;
  /** How many films the newest backup found missing or damaged in the data folder. */
  filmsInDoubt?: number;
}
