import type { Pool } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";

/**
 * Keeps other servers of the same database off a data folder, by a lock that ends with this process however it ends.
 * The embedded engine claims its folder itself; this is for folders beside another PostgreSQL.
 * @returns how to let go.
 * @throws StartRefusal when another server holds it.
 */
export async function holdDataFolder(pool: Pool, folder: string, id: string): Promise<() => Promise<void>> {
  const client = await pool.connect();
  client.on("error", () => undefined);
  const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held", [id]);
  if (rows[0]?.held) return async () => client.release(true);
  client.release();
  throw new StartRefusal(`Another Firstray server uses the data folder ${folder}: stop it first, or set FIRSTRAY_DATA to another folder.`);
}
