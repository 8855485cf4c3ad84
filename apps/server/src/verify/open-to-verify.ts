import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { enginePlaces } from "../engine/engine-places.ts";
import { socketPort } from "../engine/engine-settings.ts";
import { superuser } from "../engine/initialise-database.ts";
import { runningPostmaster } from "../engine/running-postmaster.ts";
import { startEngine } from "../engine/start-engine.ts";
import { StartRefusal } from "../engine/start-refusal.ts";

/** A database to look at, and how to leave it as it was. */
export interface Opened {
  readonly administrator: ClientConfig;
  readonly stop: () => Promise<void>;
}

/**
 * The database of a data folder: the running one beside its server, else started for as long as this takes.
 * @throws StartRefusal when the folder holds no database, or it does not start.
 */
export async function openToVerify(folder: string): Promise<Opened> {
  const places = enginePlaces(folder);
  const there = await access(join(places.database, "PG_VERSION")).then(
    () => true,
    () => false,
  );
  if (!there) throw new StartRefusal(`There is no database in ${folder}: name a data folder or the folder of a backup.`);
  const running = await runningPostmaster(places.database);
  if (running?.ready) {
    const password = await readFile(places.password, "utf8");
    const address = running.loopback ? { host: "127.0.0.1", port: running.port } : { host: places.sockets, port: socketPort };
    return { administrator: { ...address, user: superuser, password, database: "firstray" }, stop: async () => undefined };
  }
  const engine = await startEngine({ dataFolder: folder });
  return { administrator: { ...engine.connection, database: "firstray" }, stop: engine.stop };
}
