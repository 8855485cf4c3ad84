import { existsSync } from "node:fs";
import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestName, readManifest } from "../backup/backup-manifest.ts";
import { copyBackup } from "../backup/copy-backup.ts";
import { enginePlaces } from "../engine/engine-places.ts";
import { socketPort } from "../engine/engine-settings.ts";
import { superuser } from "../engine/initialise-database.ts";
import { ownByEngine } from "../engine/own-by-engine.ts";
import { runningPostmaster } from "../engine/running-postmaster.ts";
import { startEngine } from "../engine/start-engine.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { readMark } from "../start/data-folder.ts";
import type { ChainPlace } from "./chain-fault.ts";
import type { Reached } from "./in-each-practice.ts";

/** A database to look at, and how to leave it as it was. */
export interface Opened extends Reached {
  readonly stop: () => Promise<void>;
  /** Ends of chains that a backup noted beside its database. */
  readonly heads: readonly ChainPlace[];
}

/**
 * The database of a data folder: the running one beside its server, else started for as long as this takes.
 * @throws StartRefusal when the folder holds no database, or it does not start.
 */
export async function openToVerify(folder: string): Promise<Opened> {
  if (existsSync(join(folder, manifestName))) return openBackup(folder);
  await readMark(folder); // refuses what a restore left half done
  return openFolder(folder);
}

/** A backup is left as it is: a copy of its database is started, every file held against the backup's manifest first. */
async function openBackup(folder: string): Promise<Opened> {
  const manifest = await readManifest(folder);
  const copy = await mkdtemp(join(tmpdir(), "firstray-backup-"));
  const remove = (): Promise<void> => rm(copy, { recursive: true, force: true });
  try {
    await copyBackup(manifest, { from: folder, to: copy });
    await ownByEngine(enginePlaces(copy).database);
    const opened = await openFolder(copy);
    const heads = manifest.heads.map(({ position, hash }) => ({ position, hash: Buffer.from(hash, "hex") }));
    return { ...opened, heads, stop: () => opened.stop().finally(remove) };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

async function openFolder(folder: string): Promise<Opened> {
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
    return { administrator: { ...address, user: superuser, password, database: "firstray" }, stop: async () => undefined, heads: [] };
  }
  const engine = await startEngine({ dataFolder: folder });
  return { administrator: { ...engine.connection, database: "firstray" }, stop: engine.stop, heads: [] };
}
