import { randomUUID } from "node:crypto";
import pg, { type ClientConfig } from "pg";
import { preparedDatabase } from "./prepared-database.ts";
import { testEngine } from "./test-engine.ts";

/** A database of one test file, and an administrator's connection to it. */
export interface TestDatabase {
  readonly administrator: ClientConfig;
  /** Runs one statement as the administrator, past every policy. */
  readonly asAdministrator: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

/**
 * Made on a real PostgreSQL and dropped afterwards.
 * @param prepared - whether it begins with the tables, where such a database lies ready; else, and without it, it begins empty.
 */
export async function testDatabase({ prepared = false }: { readonly prepared?: boolean } = {}): Promise<TestDatabase> {
  const root = new pg.Client(await testEngine());
  await root.connect();
  const database = `firstray_test_${randomUUID().replaceAll("-", "")}`;
  const template = prepared && (await liesReady(root)) ? preparedDatabase : "template1";
  // Copying the files costs a sixth of writing them through the log.
  await root.query(`CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY file_copy`);
  const { host, port, user, password } = root;
  const administrator = { host, port, database, ...(user && { user }), ...(typeof password === "string" && { password }) };
  const client = new pg.Client(administrator);
  await client.connect();
  return {
    administrator,
    asAdministrator: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await client.query<Row>(sql, values)).rows,
    stop: async () => {
      await client.end();
      await root.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await root.end();
    },
  };
}

/** It does on the PostgreSQL that the tests share, and not on one that was named. */
async function liesReady(root: pg.Client): Promise<boolean> {
  const { rowCount } = await root.query("SELECT FROM pg_database WHERE datname = $1", [preparedDatabase]);
  return rowCount === 1;
}
