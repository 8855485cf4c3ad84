import { open, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import type { Clock } from "../clock.ts";
import { enginePlaces } from "../engine/engine-places.ts";
import { makeFolder } from "../engine/make-folder.ts";
import { ownByEngine } from "../engine/own-by-engine.ts";
import { startEngine } from "../engine/start-engine.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { filmFiles } from "../film/film-files.ts";
import { markDataFolder, restoringName } from "../start/data-folder.ts";
import { asAdministrator } from "../store/administrator.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { faultSentence } from "../verify/finding-lines.ts";
import { verifyPractices } from "../verify/verify-practice.ts";
import { type BackupManifest, readManifest } from "./backup-manifest.ts";
import { copyBackup } from "./copy-backup.ts";
import { openRestoreGap } from "./open-restore-gap.ts";

/** What is restored, and where to. */
export interface RestoreOrder {
  readonly from: string;
  readonly dataFolder: string;
  readonly clock: Clock;
}

/** A restore that is whole. */
export interface Restored {
  readonly manifest: BackupManifest;
  /** How many things are to be confirmed of the span that is lost. */
  readonly toConfirm: number;
  /** Whether the practice destroys records whose period has passed: those destroyed in the span are here again. */
  readonly destroys: boolean;
}

/**
 * Restores a backup into an empty data folder, verifies its chain of events, and opens what has to be confirmed of the lost span. Until
 * all of that is done, the folder says that it is not whole, and no server starts on it.
 * @throws StartRefusal with one sentence; the folder is empty again then.
 */
export async function restoreBackup({ from, dataFolder, clock }: RestoreOrder): Promise<Restored> {
  const manifest = await readManifest(from);
  await expectEmpty(dataFolder);
  const mark = join(dataFolder, restoringName);
  await writeFile(mark, "", { mode: 0o600, flush: true });
  await synced(dataFolder);
  try {
    await copyBackup(manifest, { from, to: dataFolder });
    const completed = await complete(manifest, dataFolder, clock);
    await markDataFolder(dataFolder, manifest.mode);
    await synced(dataFolder);
    await rm(mark);
    await synced(dataFolder);
    return { manifest, ...completed };
  } catch (cause) {
    await emptied(dataFolder);
    throw cause;
  }
}

/** A folder that a restore was cut short in is emptied; any other that holds something is somebody's. */
async function expectEmpty(folder: string): Promise<void> {
  await makeFolder(folder, 0o700);
  const names = await readdir(folder);
  if (names.includes(restoringName)) return emptied(folder);
  if (names.length === 0) return;
  throw new StartRefusal(
    `The folder ${folder} is not empty: set FIRSTRAY_DATA to an empty or a new folder. A restore never writes over data.`,
  );
}

/** The mark goes last: a folder without it is either empty or whole. */
async function emptied(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== restoringName);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  await rm(join(folder, restoringName), { force: true });
}

async function complete({ heads, mode, from }: BackupManifest, dataFolder: string, clock: Clock): Promise<Omit<Restored, "manifest">> {
  await ownByEngine(enginePlaces(dataFolder).database);
  const engine = await startEngine({ dataFolder });
  try {
    const administrator = { ...engine.connection, database: "firstray" };
    const known = heads.map(({ position, hash }) => ({ position, hash: Buffer.from(hash, "hex") }));
    for (const { chain } of await verifyPractices({ administrator, heads: known })) {
      if (chain.kind === "broken") throw new StartRefusal(`The backup is damaged: ${faultSentence(chain.fault).en} Take another backup.`);
    }
    // Somebody may have been signed out, or have left, since.
    await asAdministrator(administrator, (client) => client.query("UPDATE firstray.sign_in SET ended_at = now() WHERE ended_at IS NULL"));
    const now = clock.now().toString();
    const { pool, practice, settings } = await openStore({ administrator, demo: mode === "demo" });
    const house = { store: { pool, practice }, practice: settings, clock, films: filmFiles(dataFolder) };
    try {
      const toConfirm = await openRestoreGap(house, { from, to: now });
      return { toConfirm, destroys: await noteRestored(administrator, { from, at: now }) };
    } finally {
      await closeStore({ pool });
    }
  } finally {
    await engine.stop();
  }
}

/** The page of retention tells from when to when what was destroyed is here again. @returns whether the practice destroys anything. */
async function noteRestored(administrator: ClientConfig, { from, at }: { readonly from: string; readonly at: string }): Promise<boolean> {
  return asAdministrator(administrator, async (client) => {
    const text = "UPDATE firstray.practice SET restored_from = $1, restored_at = $2 RETURNING retention_years IS NOT NULL AS destroys";
    const { rows } = await client.query<{ destroys: boolean }>(text, [from, at]);
    return rows.some(({ destroys }) => destroys);
  });
}

async function synced(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
