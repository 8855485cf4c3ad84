import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { Claim } from "../engine/claim.ts";
import { keepClaimed } from "../engine/keep-claimed.ts";
import { StartRefusal } from "../engine/start-refusal.ts";

const retryMs = 500;

/**
 * Keeps other servers of the same database off a data folder, by a lock that ends with this process however it ends, and that is taken
 * again when the database ends its session. The embedded engine claims its folder itself; this is for folders beside another PostgreSQL.
 * @returns how to let go.
 * @throws StartRefusal when another server holds it.
 */
export async function holdDataFolder(pool: Pool, folder: string, id: string): Promise<() => Promise<void>> {
  const first = await lockOf(pool, id);
  if (first === undefined) {
    throw new StartRefusal(
      `Another Firstray server uses the data folder ${folder}: stop it first, or set FIRSTRAY_DATA to another folder.`,
    );
  }
  const until = new AbortController();
  const letGo = keepClaimed(
    first,
    () => lockAgain(pool, id, until.signal),
    () => undefined,
  );
  return async () => {
    until.abort();
    await letGo();
  };
}

/** Tries until the database is there again and gives the lock. @throws the signal's reason when it is no longer wanted. */
async function lockAgain(pool: Pool, id: string, until: AbortSignal): Promise<Claim> {
  for (;;) {
    const lock = await lockOf(pool, id).catch(() => undefined);
    if (lock !== undefined) return lock;
    await pause(retryMs, undefined, { signal: until });
  }
}

/** The lock; undefined when another session has it. */
async function lockOf(pool: Pool, id: string): Promise<Claim | undefined> {
  const client = await pool.connect();
  let held = true;
  const giveBack = (): void => {
    if (held) client.release(true);
    held = false;
  };
  const lost = new Promise<void>((resolve) => {
    client.once("end", () => held && resolve());
    client.once("end", giveBack);
  });
  try {
    const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held", [id]);
    if (rows[0]?.held) return { lost, release: async () => giveBack() };
  } catch (cause) {
    giveBack();
    throw cause;
  }
  giveBack();
  return undefined;
}
