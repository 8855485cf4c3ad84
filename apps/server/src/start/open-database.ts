import type { ClientConfig } from "pg";
import { ownDatabase } from "../store/own-database.ts";
import type { Configuration } from "./configuration.ts";

/** How to reach the database, and how to end what was started for it. */
export interface OpenDatabase {
  readonly administrator: ClientConfig;
  readonly application?: ClientConfig;
  readonly stop: () => Promise<void>;
}

/** The database that `DATABASE_URL` names, else the embedded one, started. @throws StartRefusal when it does not start. */
export async function openDatabase({ databaseUrl, databaseAppUrl, dataFolder }: Configuration): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    const application = databaseAppUrl === undefined ? {} : { application: { connectionString: databaseAppUrl } };
    return { administrator: { connectionString: databaseUrl }, ...application, stop: async () => undefined };
  }
  const { startEngine } = await import("../engine/start-engine.ts");
  const engine = await startEngine({ dataFolder });
  try {
    return { administrator: await ownDatabase(engine.connection), stop: engine.stop };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
