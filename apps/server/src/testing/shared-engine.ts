import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Engine } from "../engine/engine.ts";
import { startEngine } from "../engine/start-engine.ts";
import { prepareDatabase } from "./prepared-database.ts";

/**
 * Runs one PostgreSQL in a temporary folder for as long as the process that started this one lives and wants it, and tells it how to
 * connect. The signals of a terminal reach both: that process ends in order, and this one after it.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
const unwanted = new Promise((resolve) => process.once("disconnect", resolve));
const dataFolder = await mkdtemp(join(tmpdir(), "firstray-engine-"));
try {
  const engine = await startEngine({ dataFolder });
  await neverWaitForTheDisk(engine);
  const connection = { ...engine.connection, database: "postgres" };
  await prepareDatabase(connection);
  if (process.connected) process.send?.(connection);
  await unwanted;
  await engine.stop();
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}

/** What is kept here outlives no power cut: each database is dropped when its test file ends. */
async function neverWaitForTheDisk({ connection }: Engine): Promise<void> {
  const client = new pg.Client({ ...connection, database: "postgres" });
  await client.connect();
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query("SELECT pg_reload_conf()");
  await client.end();
}
