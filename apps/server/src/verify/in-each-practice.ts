import pg, { type ClientConfig } from "pg";
import { StartRefusal } from "../engine/start-refusal.ts";
import { asAdministrator } from "../store/administrator.ts";
import type { Store } from "../store/in-practice.ts";
import { closeStore } from "../store/open-store.ts";
import { plainValues } from "../store/plain-values.ts";
import { workingRole } from "../store/working-role.ts";

/** How a database is reached: by the role that owns its tables, and by the one that works in them where that has an address of its own. */
export interface Reached {
  readonly administrator: ClientConfig;
  readonly application?: ClientConfig;
}

const practicesSql = "SELECT practice_id AS id, name FROM firstray.practice ORDER BY practice_id";

/**
 * Works on every practice of a database, one after the other, under the same role and row policies as the server.
 * @throws StartRefusal when the database holds no practice or cannot be reached.
 */
export async function inEachPractice<Result>(
  { administrator, application }: Reached,
  applicationName: string,
  work: (store: Store, practice: { readonly id: string; readonly name: string }) => Promise<Result>,
): Promise<readonly Result[]> {
  const { practices, working } = await asAdministrator(administrator, async (client) => {
    const { rows: found } = await client.query<{ known: boolean }>("SELECT to_regclass('firstray.chain_head') IS NOT NULL AS known");
    if (found[0]?.known !== true) throw new StartRefusal("The database holds no practice: check FIRSTRAY_DATA or DATABASE_URL.");
    const { rows } = await client.query<{ id: string; name: string }>(practicesSql);
    return { practices: rows, working: await workingRole(client, application) };
  });
  const pool = new pg.Pool({ ...working, types: plainValues, max: 1, application_name: applicationName, pipeline: true });
  pool.on("error", () => undefined);
  try {
    const results: Result[] = [];
    for (const practice of practices) results.push(await work({ pool, practice: practice.id }, practice));
    return results;
  } finally {
    await closeStore({ pool });
  }
}
