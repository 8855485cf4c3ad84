import { systemClock } from "../clock.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { administratorLink } from "../session/administrator-link.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import type { Configuration } from "./configuration.ts";
import { openDataFolder } from "./data-folder.ts";
import { openDatabase } from "./open-database.ts";

/**
 * A new one-time link for an administrator, for a practice whose first link was lost or whose administrators have lost every way in.
 * Whoever may read the practice's data folder may make one, for they may read the practice's data.
 * @throws StartRefusal when there is no practice yet, or when its embedded database is in use by a running server.
 */
export async function newAdministratorLink(asked: Configuration): Promise<string> {
  const { dataFolder, publicUrl, port } = asked;
  if ((await openDataFolder(dataFolder, "serve")) === undefined) {
    throw new StartRefusal(`There is no practice in ${dataFolder} yet: start it with firstray serve, which prints the first link.`);
  }
  const database = await openDatabase(asked);
  try {
    const { pool, practice } = await openStore({ ...database, demo: false });
    try {
      return await administratorLink({ store: { pool, practice }, clock: systemClock }, publicUrl ?? `http://localhost:${port}`);
    } finally {
      await closeStore({ pool });
    }
  } finally {
    await database.stop();
  }
}
