import pg, { type ClientConfig } from "pg";
import { newClient } from "./new-client.ts";

const noSuchDatabase = "3D000";

/** The database of the embedded engine, made when it is not there yet. */
export async function ownDatabase(engine: ClientConfig): Promise<ClientConfig> {
  const own = { ...engine, database: "firstray" };
  const client = newClient(own);
  try {
    await client.connect();
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== noSuchDatabase) throw error;
    await createDatabase(engine);
  } finally {
    await client.end();
  }
  return own;
}

async function createDatabase(engine: ClientConfig): Promise<void> {
  const client = newClient({ ...engine, database: "postgres" });
  await client.connect();
  await client.query("CREATE DATABASE firstray");
  await client.end();
}
