import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isPostgres } from "./is-postgres.ts";
import { type PostmasterFile, postmasterFile } from "./postmaster-file.ts";
import { processLives } from "./process-lives.ts";

/**
 * The PostgreSQL that runs on a database; undefined when none does. A `postmaster.pid` that a machine's crash left behind may name a
 * process that has nothing to do with it.
 */
export async function runningPostmaster(database: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(database, "postmaster.pid"), "utf8").catch(() => undefined);
  const found = text === undefined ? undefined : postmasterFile(text);
  return found && processLives(found.pid) && (await isPostgres(found.pid)) ? found : undefined;
}
