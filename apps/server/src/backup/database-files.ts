import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** What a folder of files holds, as paths below it. */
export interface FolderListing {
  readonly files: readonly string[];
  /** Folders, empty ones too: PostgreSQL expects them. */
  readonly folders: readonly string[];
}

/** Folders whose content belongs to one run of the server, or is copied at the end (the log of changes). */
const leftEmpty = new Set(["pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans"]);
const leftOut = /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init.*|pgsql_tmp.*|t\d+_\d+.*)$/;

/**
 * What of PostgreSQL's data directory belongs into a base backup: everything but what one run of the server leaves there.
 * @param database - the data directory; the server may write to it meanwhile.
 */
export async function databaseFiles(database: string): Promise<FolderListing> {
  const files: string[] = [];
  const folders: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(database, below), { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !leftOut.test(name))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      if (!entry.isDirectory()) continue;
      folders.push(path);
      if (!leftEmpty.has(path)) await walk(path);
    }
  };
  await walk("");
  // The control file last, as PostgreSQL's own backup does.
  const control = "global/pg_control";
  return { files: [...files.filter((path) => path !== control), control], folders: [...folders, "pg_wal/archive_status"] };
}
