import { randomUUID } from "node:crypto";
import pg, { type ClientConfig } from "pg";
import { testEngine } from "./test-engine.ts";

/** An empty database of one test file, and an administrator's connection to it. */
export interface TestDatabase {
  readonly administrator: ClientConfig;
  /** Runs one statement as the administrator, past every policy. */
  readonly asAdministrator: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

/** Made on a real PostgreSQL and dropped afterwards. */
export async function testDatabase(): Promise<TestDatabase> {
  const root = new pg.Client(await testEngine());
  await root.connect();
  const database = `firstray_test_${randomUUID().replaceAll("-", "")}`;
  await root.query(`CREATE DATABASE ${database}`);
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
