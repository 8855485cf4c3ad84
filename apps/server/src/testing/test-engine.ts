import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { startEngine } from "../engine/start-engine.ts";

/** For `beforeAll`: a first start copies and initialises a whole PostgreSQL, beside whatever else the machine does. */
export const engineStartMs = 90_000;

/** A PostgreSQL for the tests: the one that DATABASE_URL names, else an embedded one of this test file's own. */
export async function testEngine(): Promise<{ readonly administrator: ClientConfig; readonly stop: () => Promise<void> }> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { administrator: { connectionString: DATABASE_URL }, stop: async () => undefined };
  const dataFolder = await mkdtemp(join(tmpdir(), "firstray-engine-"));
  const engine = await startEngine({ dataFolder });
  return {
    administrator: { ...engine.connection, database: "postgres" },
    stop: async () => {
      await engine.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
