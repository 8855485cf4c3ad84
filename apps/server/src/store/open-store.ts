import pg, { type ClientBase, type ClientConfig, type Pool, type PoolClient } from "pg";
import { saveDemoStaff } from "../demo/save-demo-staff.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { asAdministrator } from "./administrator.ts";
import { connectionFailure } from "./connection-failure.ts";
import { ensureInstallation, type Practice } from "./ensure-installation.ts";
import type { Store } from "./in-practice.ts";
import { migrate } from "./migrations.ts";
import { plainValues } from "./plain-values.ts";
import { refuseMightyRole } from "./refuse-mighty-role.ts";
import { refuseSharedSession } from "./refuse-shared-session.ts";
import { workingRole } from "./working-role.ts";

/** How to reach the database. */
export interface StoreOptions {
  /** Of the role that owns the tables (or is superuser): used for a moment at start, for roles and migrations. */
  readonly administrator: ClientConfig;
  /** Of the role that the server works as; absent: `firstray_app`, made and given a password by the administrator. */
  readonly application?: ClientConfig;
  readonly demo: boolean;
}

const connections = 10;
/** Nothing that a request asks takes this long; what does is given up rather than keep everybody waiting. */
const longestMs = 30_000;

/**
 * Prepares the database as its administrator, then opens the connections that the server works with.
 * @throws StartRefusal when the database cannot be used as it has to be.
 */
export async function openStore({ administrator, application, demo }: StoreOptions): Promise<Store & { readonly settings: Practice }> {
  const { settings, working } = await asAdministrator(administrator, async (client) => {
    const config = await workingRole(client, application);
    await migrate(client);
    return { settings: await ensureInstallation(client, demo), working: config };
  });
  const pool = new pg.Pool({
    ...working,
    ...{ types: plainValues, max: connections, application_name: "firstray", pipeline: true, connectionTimeoutMillis: longestMs },
    onConnect: limitTime,
  });
  pool.on("error", () => undefined); // an idle connection that is lost is replaced
  pool.on("connect", (client) => client.on("error", () => undefined)); // one in use is, too: the query that loses it throws
  try {
    await expectOwnSessions(pool);
    await refuseMightyRole(pool);
    if (demo) await saveDemoStaff({ pool, practice: settings.id });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { pool, practice: settings.id, settings };
}

/** Before anything else is asked: no pooler takes such settings with the connection itself. */
async function limitTime(client: ClientBase): Promise<void> {
  await client.query(`SET statement_timeout = ${longestMs}; SET idle_in_transaction_session_timeout = ${longestMs}`);
}

async function expectOwnSessions(pool: Pool): Promise<void> {
  const clients: PoolClient[] = [];
  try {
    for (const _one of [1, 2]) clients.push(await pool.connect());
  } catch (cause) {
    for (const client of clients) client.release(true);
    throw new StartRefusal(`The server’s own role cannot sign in to the database (${connectionFailure(cause)}): check DATABASE_APP_URL.`, {
      cause,
    });
  }
  const [first, second] = clients;
  try {
    if (first && second) await refuseSharedSession(first, second);
  } finally {
    for (const client of clients) client.release();
  }
}

/** Ends every connection, after the queries under way. */
export async function closeStore(store: { readonly pool: Pool }): Promise<void> {
  await store.pool.end();
}
