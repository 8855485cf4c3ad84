import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const folder = join(import.meta.dirname, "migrations");

/**
 * Brings the tables forward, each migration in a transaction of its own; never backward.
 * @param client - of the role that owns the tables, holding the lock that keeps other servers out.
 * @throws StartRefusal when the database knows a migration that this version does not, or another text of one.
 */
export async function migrate(client: Client): Promise<void> {
  await client.query("CREATE SCHEMA IF NOT EXISTS firstray");
  await client.query(
    "CREATE TABLE IF NOT EXISTS firstray.migration (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
  );
  for (const migration of await unapplied(client)) await apply(client, migration);
}

/** @throws StartRefusal when the tables are not those of this very version: nothing is brought forward, for a server may work on them. */
export async function refuseOtherVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass('firstray.migration') IS NOT NULL AS known");
  if (rows[0]?.known !== true || (await unapplied(client)).length === 0) return;
  throw new StartRefusal("The database was written by an older version of Firstray: start this one once, which brings it forward.");
}

/** Migrations that the database has not had, in order. */
async function unapplied(client: Client): Promise<readonly Migration[]> {
  const { rows: applied } = await client.query<{ name: string; hash: string }>("SELECT name, hash FROM firstray.migration");
  const known = await migrations();
  for (const { name, hash } of applied) {
    if (known.find((migration) => migration.name === name)?.hash === hash) continue;
    throw new StartRefusal(
      `The database was written by another version of Firstray (${name}): start the version that wrote it, or a newer one.`,
    );
  }
  return known.filter(({ name }) => !applied.some((one) => one.name === name));
}

async function migrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function apply(client: Client, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query("INSERT INTO firstray.migration (name, hash) VALUES ($1, $2)", [name, hash]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`migration ${name} must apply, got an error`, { cause: error });
  }
}
