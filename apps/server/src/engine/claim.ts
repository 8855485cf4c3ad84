import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { EngineConnection } from "./engine.ts";
import { StartRefusal } from "./start-refusal.ts";

/** A held claim. `lost` resolves when the session ends although nobody released it. */
export type Claim = { readonly lost: Promise<void>; readonly release: () => Promise<void> };

/** "Fray" in ASCII: any number that nobody else uses in this database. */
const lockNumber = 0x46726179;
/** For how long the session of a server that was just killed may take to end. */
const patienceMs = 2000;

/**
 * Claims a database for this process: an advisory lock held by a session, which ends with the process however the process ends.
 * @throws StartRefusal when another process holds it, naming that process.
 */
export async function claim(connection: EngineConnection, data: string): Promise<Claim> {
  const client = new Client({ ...connection, database: "postgres", application_name: `firstray process ${process.pid}`, keepAlive: true });
  let released = false;
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => undefined);
    client.once("end", () => !released && resolve());
  });
  const release = async (): Promise<void> => {
    released = true;
    await client.end();
  };
  await client.connect();
  if (await locked(client)) return { lost, release };
  const holder = await holderOf(client);
  await release();
  throw new StartRefusal(
    `Another Firstray server (${holder}) uses the data folder ${data}: stop it first, or set FIRSTRAY_DATA to another folder.`,
  );
}

async function locked(client: Client): Promise<boolean> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [lockNumber]);
    if (rows[0]?.locked) return true;
    if (performance.now() > giveUpAt) return false;
    await pause(20);
  }
}

async function holderOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    "select application_name as name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and objid = $1 and granted",
    [lockNumber],
  );
  return rows[0]?.name.replace(/^firstray /, "") ?? "which has just ended";
}
