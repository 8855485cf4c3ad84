import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client, ClientConfig } from "pg";
import { systemCode } from "../engine/system-code.ts";
import { newClient } from "../store/new-client.ts";
import type { BackupFile, BackupManifest } from "./backup-manifest.ts";
import { copyHashed, hashed } from "./copy-hashed.ts";
import { databaseFiles } from "./database-files.ts";
import { someAtOnce } from "./some-at-once.ts";

/** A copy of a running database. */
export interface DatabaseCopy extends Pick<BackupManifest, "heads"> {
  readonly files: readonly BackupFile[];
  readonly folders: readonly string[];
  /** Films that the record names, by content hash. */
  readonly films: readonly string[];
}

const controlFile = "global/pg_control";
const segment = /^[0-9A-F]{24}$/;
const headsSql = `SELECT practice_id AS practice, position::float8 AS position, encode(row_hash, 'hex') AS hash FROM firstray.chain_head`;

/**
 * Copies the data directory of a running PostgreSQL, with the log of everything that was written meanwhile, so that a start on the copy
 * recovers to the moment at which the copy ended. Nobody waits meanwhile.
 * @param administrator - of a superuser, to the database `firstray`.
 */
export async function copyDatabase(administrator: ClientConfig, database: string, target: string): Promise<DatabaseCopy> {
  const client = newClient(administrator);
  await client.connect();
  try {
    // Holds back the removal of the log from here on; ends with the connection.
    await client.query("SELECT pg_create_physical_replication_slot($1, true, true)", [`firstray_backup_${process.pid}_${Date.now()}`]);
    const first = await oneOf(client, "SELECT pg_walfile_name(pg_backup_start('firstray backup', true)) AS value");
    const { files: paths, folders } = await databaseFiles(database);
    for (const folder of folders) await mkdir(join(target, folder), { recursive: true, mode: 0o700 });
    const files = await copyAll(database, target, paths);
    const { rows: heads } = await client.query<BackupManifest["heads"][number]>(headsSql);
    const { rows: films } = await client.query<{ hash: string }>("SELECT DISTINCT content_hash AS hash FROM firstray.film ORDER BY 1");
    const { rows } = await client.query<{ last: string; label: string }>(
      "SELECT pg_walfile_name(lsn) AS last, labelfile AS label FROM pg_backup_stop(false)",
    );
    const [stopped] = rows;
    if (!stopped) throw new Error("PostgreSQL must answer the end of a backup, got nothing");
    const label = await written(target, "backup_label", stopped.label);
    const log = await copyLog(database, target, { first, last: stopped.last });
    return { files: [...files, label, ...log], folders, heads, films: films.map(({ hash }) => hash) };
  } finally {
    await client.end();
  }
}

async function oneOf(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(sql);
  const [row] = rows;
  if (!row) throw new Error("PostgreSQL must answer the begin of a backup, got nothing");
  return row.value;
}

/** The control file comes after all others, as PostgreSQL asks of whoever copies it. */
async function copyAll(database: string, target: string, paths: readonly string[]): Promise<readonly BackupFile[]> {
  const one = (path: string): Promise<readonly BackupFile[]> => copyOne(database, target, path);
  const others = await someAtOnce(
    paths.filter((path) => path !== controlFile),
    one,
  );
  const control = paths.includes(controlFile) ? await one(controlFile) : [];
  return [...others.flat(), ...control];
}

/** A table that was dropped meanwhile has no file any more, and the log says so. */
async function copyOne(database: string, target: string, path: string): Promise<readonly BackupFile[]> {
  try {
    return [{ path: `database/${path}`, ...(await copyHashed(join(database, path), join(target, path))) }];
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT" || path === controlFile) throw cause;
    return [];
  }
}

async function copyLog(
  database: string,
  target: string,
  { first, last }: { readonly first: string; readonly last: string },
): Promise<readonly BackupFile[]> {
  const names = (await readdir(join(database, "pg_wal"))).filter((name) => segment.test(name) && name >= first && name <= last).sort();
  if (names[0] !== first || names.at(-1) !== last)
    throw new Error(`the log from ${first} to ${last} must be there, got ${names.join(", ")}`);
  return copyAll(
    database,
    target,
    names.map((name) => `pg_wal/${name}`),
  );
}

async function written(target: string, name: string, text: string): Promise<BackupFile> {
  await writeFile(join(target, name), text, { mode: 0o600, flag: "wx", flush: true });
  return { path: `database/${name}`, ...(await hashed(join(target, name))) };
}
