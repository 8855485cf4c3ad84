import type { Client, ClientConfig } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { connectionFailure } from "./connection-failure.ts";
import { newClient } from "./new-client.ts";
import { plainValues } from "./plain-values.ts";
import { refuseSharedSession } from "./refuse-shared-session.ts";

const oldestPostgres = 15;
/** Any number that is ours: two servers that start at once prepare the database one after the other. */
const preparationLock = 4_810_001;
const connectionTimeoutMs = 8_000;

/**
 * Runs `work` over one connection of the role that owns the tables, alone among the servers of this database.
 * @throws StartRefusal when the database cannot be reached or is older than PostgreSQL 15.
 */
export async function asAdministrator<Result>(config: ClientConfig, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await connected(config);
  try {
    await refuseOldPostgres(client);
    await expectOwnSession(client, config);
    await client.query("SELECT pg_advisory_lock($1)", [preparationLock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connected(config: ClientConfig): Promise<Client> {
  try {
    const client = newClient({ ...config, types: plainValues, connectionTimeoutMillis: connectionTimeoutMs });
    await client.connect();
    return client;
  } catch (cause) {
    throw new StartRefusal(
      `The database cannot be reached (${connectionFailure(cause)}): check DATABASE_URL, and that PostgreSQL runs and lets this machine in.`,
      { cause },
    );
  }
}

/** Before a lock is taken, which a shared session would never give back. */
async function expectOwnSession(client: Client, config: ClientConfig): Promise<void> {
  const other = await connected(config);
  await refuseSharedSession(client, other).finally(() => other.end());
}

async function refuseOldPostgres(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const version = Math.floor(Number(rows[0]?.version) / 10_000);
  if (version < oldestPostgres) {
    throw new StartRefusal(
      `The database is PostgreSQL ${version}, and Firstray needs ${oldestPostgres} or later: set DATABASE_URL to one.`,
    );
  }
}
