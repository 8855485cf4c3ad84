import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEngine } from "../engine/start-engine.ts";

/**
 * Runs one PostgreSQL in a temporary folder for as long as the process that started this one lives and wants it, and tells it how to
 * connect. The signals of a terminal reach both: that process ends in order, and this one after it.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
const unwanted = new Promise((resolve) => process.once("disconnect", resolve));
const dataFolder = await mkdtemp(join(tmpdir(), "firstray-engine-"));
try {
  const engine = await startEngine({ dataFolder });
  if (process.connected) process.send?.({ ...engine.connection, database: "postgres" });
  await unwanted;
  await engine.stop();
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
