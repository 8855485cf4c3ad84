import type { Temporal } from "temporal-polyfill";
import type { FoundBackup } from "./backups-in.ts";

/** Backups that are older than they are kept; the newest is never among them. @param backups - oldest first. */
export function outdatedBackups(backups: readonly FoundBackup[], now: Temporal.Instant, keepDays: number): readonly FoundBackup[] {
  return backups.slice(0, -1).filter(({ at }) => now.since(at).total("hours") > keepDays * 24);
}
