import { hkdfSync } from "node:crypto";
import type { Client } from "pg";

/** The role that the server works as; the migrations grant it what it may do. */
export const applicationRole = "firstray_app";

/**
 * The role's password, drawn from the administrator's: every server that may administer the database knows it, none has to keep it.
 * None when the administrator needs none.
 */
export function applicationPassword(administratorPassword: string | undefined): string | undefined {
  if (!administratorPassword) return undefined;
  return Buffer.from(hkdfSync("sha256", administratorPassword, "", "firstray application role", 24)).toString("base64url");
}

/**
 * The SQL that makes the role as it has to be: able to sign in, and nothing else.
 * @param password - letters, digits, `-` and `_` only, as `applicationPassword` makes it.
 */
export function applicationRoleSql(password: string | undefined, exists: boolean): string {
  const secret = password === undefined ? "" : ` PASSWORD '${password}'`;
  const rights = exists ? "" : " NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT";
  return `${exists ? "ALTER" : "CREATE"} ROLE ${applicationRole} LOGIN${rights}${secret}`;
}

/** Whether the role is there. @param client - any role. */
export async function applicationRoleExists(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [applicationRole]);
  return rowCount === 1;
}
