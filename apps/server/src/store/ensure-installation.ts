import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { beforeFirstRow } from "./event-hash.ts";

/** The practice of this installation. `demoLoaded` says whether the demo practice's patients are all there. */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly demoLoaded: boolean;
}

const practiceSql = `
  SELECT practice_id AS id, name, time_zone AS "timeZone", demo, demo_loaded_at IS NOT NULL AS "demoLoaded"
  FROM firstray.practice, firstray.installation`;

/**
 * The practice that this database was created for, created now when it is new.
 * @throws StartRefusal when a demo is started on real data, or the real thing on demo data.
 */
export async function ensureInstallation(client: Client, demo: boolean): Promise<Practice> {
  const found = await practiceOf(client);
  const practice = found ?? (await create(client, demo));
  if (practice.demo === demo) return practice;
  throw new StartRefusal(
    demo
      ? "This database was not created as a demo: the demo practice is never loaded into it; set FIRSTRAY_DATA or DATABASE_URL to a new, empty one."
      : "This database was created as a demo and holds invented patients: set FIRSTRAY_DATA or DATABASE_URL to a new, empty one for a real practice.",
  );
}

async function practiceOf(client: Client): Promise<Practice | undefined> {
  const { rows } = await client.query<Practice>(practiceSql);
  return rows[0];
}

async function create(client: Client, demo: boolean): Promise<Practice> {
  const id = randomUUID();
  await client.query("BEGIN");
  await client.query("INSERT INTO firstray.installation (demo) VALUES ($1)", [demo]);
  await client.query("INSERT INTO firstray.practice (practice_id, name, time_zone) VALUES ($1, $2, 'America/Toronto')", [
    id,
    demo ? "Firstray: démonstration · demo" : "Firstray",
  ]);
  await client.query("INSERT INTO firstray.chain_head (practice_id, position, row_hash) VALUES ($1, 0, $2)", [id, beforeFirstRow]);
  await client.query("COMMIT");
  return { id, name: demo ? "Firstray: démonstration · demo" : "Firstray", timeZone: "America/Toronto", demo, demoLoaded: false };
}
