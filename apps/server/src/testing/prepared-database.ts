import pg, { type ClientConfig } from "pg";
import { asAdministrator } from "../store/administrator.ts";
import { migrate } from "../store/migrations.ts";
import { workingRole } from "../store/working-role.ts";

/** The database with this version's tables and no row of a practice: what a test's own begins as, rather than bringing each forward anew. */
export const preparedDatabase = "firstray_prepared";

/** Makes it on the tests' own PostgreSQL. @param connection - of the superuser, to any database. */
export async function prepareDatabase(connection: ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`CREATE DATABASE ${preparedDatabase}`);
  await client.end();
  await asAdministrator({ ...connection, database: preparedDatabase }, async (administrator) => {
    await workingRole(administrator, undefined);
    await migrate(administrator);
  });
}
