import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { manifestName } from "./backup-manifest.ts";

/** A whole backup of a folder of backups. */
export interface FoundBackup {
  readonly folder: string;
  readonly at: Temporal.Instant;
}

const named = /^firstray-(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})Z$/;

/** The whole backups that lie in a folder, oldest first; none where the folder is not there. */
export async function backupsIn(folder: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.sort().map((name) => whole(join(folder, name), name)));
  return found.flat();
}

async function whole(folder: string, name: string): Promise<readonly FoundBackup[]> {
  const [, day, hours, minutes, seconds] = named.exec(name) ?? [];
  if (day === undefined) return [];
  return access(join(folder, manifestName)).then(
    () => [{ folder, at: Temporal.Instant.from(`${day}${hours}:${minutes}:${seconds}Z`) }],
    () => [],
  );
}
