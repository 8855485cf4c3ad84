import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isPostgres } from "./is-postgres.ts";
import { processLives } from "./process-lives.ts";

/**
 * Removes a `postmaster.pid` that a machine's crash left behind and whose number now belongs to another program: PostgreSQL would take it
 * for a live one when that program runs as the same user. It clears one whose number is free by itself.
 */
export async function removeStaleFile(database: string): Promise<void> {
  const file = join(database, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  if (pid > 0 && processLives(pid) && !(await isPostgres(pid))) await rm(file, { force: true });
}
