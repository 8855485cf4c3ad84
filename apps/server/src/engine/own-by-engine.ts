import { chown, readdir } from "node:fs/promises";
import { join } from "node:path";
import { engineAccount } from "./engine-account.ts";

/** Gives a database that was copied by root to the account that PostgreSQL runs under, which reads only what is its own. */
export async function ownByEngine(database: string): Promise<void> {
  const account = await engineAccount(database);
  if (!account) return;
  const names = await readdir(database, { recursive: true });
  for (const path of [database, ...names.map((name) => join(database, name))]) await chown(path, account.uid, account.gid);
}
