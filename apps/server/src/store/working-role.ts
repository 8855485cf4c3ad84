import type { Client, ClientConfig } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { applicationPassword, applicationRole, applicationRoleExists, applicationRoleSql } from "./application-role.ts";
import { newClient } from "./new-client.ts";

/**
 * How the server's own connections sign in: as the role that was named, else as `firstray_app`, made or repaired here when it cannot
 * sign in as it should. Either way `firstray_app` is there afterwards, for the migrations to grant to.
 * @param client - the administrator's.
 * @throws StartRefusal when the administrator may not make roles.
 */
export async function workingRole(client: Client, application: ClientConfig | undefined): Promise<ClientConfig> {
  const exists = await applicationRoleExists(client);
  if (application) {
    if (!exists) await makeRole(client, applicationRoleSql(undefined, exists));
    return application;
  }
  const { host, port, database, ssl } = client;
  const password = applicationPassword(typeof client.password === "string" ? client.password : undefined);
  const config = {
    ...{ host, port, ssl, user: applicationRole },
    ...(database !== undefined && { database }),
    ...(password !== undefined && { password }),
  };
  if (!exists || !(await signsIn(config))) {
    await makeRole(client, applicationRoleSql(password, exists)).catch(async (refusal) => {
      // a server of another database of the same PostgreSQL may have made it in between
      if (!(await signsIn(config))) throw refusal;
    });
  }
  return config;
}

async function makeRole(client: Client, sql: string): Promise<void> {
  await client.query(sql).catch((cause) => {
    throw new StartRefusal(
      `The database lets no role be made for the server: as its administrator run "CREATE ROLE ${applicationRole} LOGIN PASSWORD '…'", and let DATABASE_APP_URL sign in as it.`,
      { cause },
    );
  });
}

async function signsIn(config: ClientConfig): Promise<boolean> {
  const client = newClient(config);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
