import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Temporal } from "temporal-polyfill";
import { enginePlaces } from "../engine/engine-places.ts";
import { makeFolder } from "../engine/make-folder.ts";
import { processLives } from "../engine/process-lives.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { systemCode } from "../engine/system-code.ts";
import { readMark } from "../start/data-folder.ts";
import { openToVerify } from "../verify/open-to-verify.ts";
import { type BackupManifest, manifestName, readManifest } from "./backup-manifest.ts";
import { backupsIn } from "./backups-in.ts";
import { copyDatabase } from "./copy-database.ts";
import { copyFilms, type FilmCopy } from "./copy-films.ts";

/** What is backed up, and where to. */
export interface BackupOrder {
  readonly dataFolder: string;
  /** The folder that backups lie in, each in a folder of its own. */
  readonly to: string;
  readonly now: () => Temporal.Instant;
}

/** A backup that is whole. */
export interface Backup {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/**
 * Makes a backup of a data folder, whether its server runs or not, under a name that is its own only once all of it is on disk.
 * @throws StartRefusal with one sentence when it cannot be made; nothing of it stays.
 */
export async function makeBackup(order: BackupOrder): Promise<Backup> {
  const { to, now } = order;
  const from = now();
  const folder = join(to, `firstray-${from.toString({ smallestUnit: "second" }).replaceAll(":", "")}`);
  const aside = `${folder}.${process.pid}.part`;
  try {
    await makeFolder(to, 0o700);
    await removeAbandoned(to);
    await mkdir(aside, { mode: 0o700 });
    const manifest = await fill(order, aside, from);
    await synced(aside);
    await rename(aside, folder);
    await synced(to);
    return { folder, manifest };
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    if (cause instanceof StartRefusal || !(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new StartRefusal(
      `The backup could not be written to ${to} (${systemCode(cause)}): name a folder with room that you may write to.`,
      {
        cause,
      },
    );
  }
}

async function fill({ dataFolder, to, now }: BackupOrder, aside: string, from: Temporal.Instant): Promise<BackupManifest> {
  const mark = await readMark(dataFolder);
  if (mark === undefined) throw new StartRefusal(`There is no practice in ${dataFolder}: set FIRSTRAY_DATA to the practice’s data folder.`);
  const opened = await openToVerify(dataFolder);
  try {
    const { database } = enginePlaces(dataFolder);
    const postgres = (await readFile(join(database, "PG_VERSION"), "utf8")).trim();
    const copy = await copyDatabase(opened.administrator, database, join(aside, "database"));
    const copiedAt = now();
    // After the database: a film's file is there before the record names it, and stays.
    const earlier = await newestBackup(to);
    const filmCopy: FilmCopy = { films: join(dataFolder, "films"), target: aside, named: copy.films, ...(earlier && { earlier }) };
    const { files, inDoubt } = await copyFilms(filmCopy);
    const manifest: BackupManifest = {
      ...{ format: 1, mode: mark.mode, from: from.toString(), to: copiedAt.toString(), postgres, heads: copy.heads },
      files: [...copy.files, ...files],
      folders: copy.folders.map((path) => `database/${path}`),
      filmsInDoubt: inDoubt,
    };
    await syncedFolders(manifest, aside);
    await writeFile(join(aside, manifestName), `${JSON.stringify(manifest)}\n`, { mode: 0o600, flag: "wx", flush: true });
    return manifest;
  } finally {
    await opened.stop();
  }
}

async function newestBackup(to: string): Promise<FilmCopy["earlier"]> {
  const folder = (await backupsIn(to)).at(-1);
  const manifest = folder && (await readManifest(folder.folder).catch(() => undefined));
  return manifest && folder && { folder: folder.folder, files: new Map(manifest.files.map((file) => [file.path, file])) };
}

/** What a backup left that was cut short; one that another process is making stays. */
async function removeAbandoned(to: string): Promise<void> {
  for (const name of await readdir(to)) {
    const pid = Number(/^firstray-.*\.(\d+)\.part$/.exec(name)?.[1]);
    const isAbandoned = pid > 0 && (pid === process.pid || !processLives(pid));
    if (isAbandoned) await rm(join(to, name), { recursive: true, force: true });
  }
}

/** The names in every folder, which a file's own sync does not keep. */
async function syncedFolders({ files, folders }: BackupManifest, aside: string): Promise<void> {
  const all = new Set([...folders, ...files.map(({ path }) => path.split("/").slice(0, -1).join("/"))]);
  for (const folder of all) await synced(join(aside, folder));
}

async function synced(folder: string): Promise<void> {
  if (process.platform === "win32") return; // Windows opens no folder and keeps names itself
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
