import type { Client, ClientConfig } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { newClient } from "./new-client.ts";
import { plainValues } from "./plain-values.ts";

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
      `The database cannot be reached (${reason(cause)}): check DATABASE_URL, and that PostgreSQL runs and lets this machine in.`,
      { cause },
    );
  }
}

/** Never the address itself: it may hold a password. */
function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return reason(cause.errors[0]);
  if (cause instanceof TypeError) return "the address is not of the form postgres://user:password@host:port/database";
  return cause instanceof Error ? cause.message.split("\n", 1).join("") : String(cause);
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
