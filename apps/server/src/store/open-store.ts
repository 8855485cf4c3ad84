import pg, { type Client, type ClientConfig, type Pool } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { asAdministrator } from "./administrator.ts";
import { applicationPassword, applicationRole, applicationRoleExists, applicationRoleSql } from "./application-role.ts";
import { ensureInstallation, type Practice } from "./ensure-installation.ts";
import type { Store } from "./in-practice.ts";
import { migrate } from "./migrations.ts";
import { plainValues } from "./plain-values.ts";
import { refuseMightyRole } from "./refuse-mighty-role.ts";

/** How to reach the database. */
export interface StoreOptions {
  /** Of the role that owns the tables (or is superuser): used for a moment at start, for roles and migrations. */
  readonly administrator: ClientConfig;
  /** Of the role that the server works as; absent: `firstray_app`, made and given a password by the administrator. */
  readonly application?: ClientConfig;
  readonly demo: boolean;
}

const connections = 10;

/**
 * Prepares the database as its administrator, then opens the connections that the server works with.
 * @throws StartRefusal when the database cannot be used as it has to be.
 */
export async function openStore({ administrator, application, demo }: StoreOptions): Promise<Store & { readonly settings: Practice }> {
  const { settings, working } = await asAdministrator(administrator, async (client) => {
    const config = application ?? (await ownRole(client));
    await migrate(client);
    return { settings: await ensureInstallation(client, demo), working: config };
  });
  const pool = new pg.Pool({ ...working, types: plainValues, max: connections, application_name: "firstray" });
  pool.on("error", () => undefined); // an idle connection that is lost is replaced; a query that loses its connection throws
  try {
    await refuseMightyRole(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { pool, practice: settings.id, settings };
}

/** The application's role, made or repaired when it cannot sign in as it should. */
async function ownRole(client: Client): Promise<ClientConfig> {
  const { host, port, database, ssl } = client;
  const password = applicationPassword(typeof client.password === "string" ? client.password : undefined);
  const config = {
    host,
    port,
    ssl,
    ...(database === undefined ? {} : { database }),
    user: applicationRole,
    ...(password ? { password } : {}),
  };
  if (await signsIn(config)) return config;
  const sql = applicationRoleSql(password, await applicationRoleExists(client));
  try {
    await client.query(sql);
  } catch (cause) {
    throw new StartRefusal(
      `The database lets no role be made for the server: as its administrator run "CREATE ROLE ${applicationRole} LOGIN PASSWORD '…'", and set DATABASE_APP_URL to it.`,
      { cause },
    );
  }
  return config;
}

async function signsIn(config: ClientConfig): Promise<boolean> {
  const client = new pg.Client(config);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Ends every connection, after the queries under way. */
export async function closeStore(store: { readonly pool: Pool }): Promise<void> {
  await store.pool.end();
}
