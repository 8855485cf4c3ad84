import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { keepBackingUp } from "../backup/keep-backing-up.ts";
import { buildServer } from "../build-server.ts";
import { systemClock } from "../clock.ts";
import { filmFiles } from "../film/film-files.ts";
import { removeDestroyedFilms } from "../film/remove-destroyed-films.ts";
import type { House } from "../house.ts";
import { keepSending } from "../outbox/keep-sending.ts";
import { openPost } from "../outbox/open-post.ts";
import { checkRecords } from "../record/check-records.ts";
import { firstAdministratorLink } from "../session/administrator-link.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { besideRequests, type Chore } from "./beside-requests.ts";
import type { Configuration } from "./configuration.ts";
import { markDataFolder, openDataFolder } from "./data-folder.ts";
import { drain } from "./drain.ts";
import { holdDataFolder } from "./hold-data-folder.ts";
import { expectFreePort, listen } from "./listen.ts";
import { openDatabase } from "./open-database.ts";

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, as the one line that is printed. */
  readonly url: string;
  /** Answers what it is answering, then ends, and with it everything that it started. */
  readonly stop: () => Promise<void>;
}

/** Whom to tell while it starts, and until when. */
export interface Starting {
  /** Told what takes longer than a moment. */
  readonly say: (line: string) => void;
  readonly until: AbortSignal;
}

type Undo = () => Promise<unknown>;

/** Two looks of a proxy that looks every two seconds, and a little. */
const usualDrainSeconds = 5;
const webFolder = join(import.meta.dirname, "../../../web/dist");

/**
 * Starts everything that the configuration asks for, in order; when one part refuses, what had started ends again.
 * @throws StartRefusal with one sentence; the signal's reason when it was told to end meanwhile.
 */
export async function startServer(asked: Configuration, { say, until }: Starting): Promise<RunningServer> {
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (let last = undo.pop(); last; last = undo.pop()) await last();
  };
  try {
    return { url: await start(asked, undo, { say, until }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(asked: Configuration, undo: Undo[], { say, until }: Starting): Promise<string> {
  await expectFreePort(asked.port);
  const house = await openHouse(asked, undo);
  until.throwIfAborted();
  if (house.practice.demo && !house.practice.demoLoaded) {
    const { loadDemo } = await import("../demo/load-demo.ts");
    await loadDemo(house, say, until);
  }
  const { publicUrl, keeping = {}, dataFolder, drainSeconds = usualDrainSeconds } = asked;
  const app = await buildServer(house, { webFolder, logLevel: asked.mode === "serve" ? "info" : "warn", ...keeping });
  undo.push(() => app.close());
  const url = await listen(app, asked.port);
  for (const chore of chores(house)) undo.push(besideRequests(chore, app.log));
  if (house.post) undo.push(keepSending(house, house.post, app.log));
  if (keeping.backup) {
    const { clock, practice, backup: watch } = house;
    const kept = { dataFolder, settings: keeping.backup, timeZone: practice.timeZone, clock, ...(watch && { watch }) };
    undo.push(keepBackingUp(kept, app.log));
  }
  if (publicUrl !== undefined) undo.push(() => drain(app, drainSeconds));
  if (asked.mode === "serve") await sayHowToBegin(house, publicUrl ?? url, say);
  return publicUrl === undefined ? url : `${url} (offered as ${publicUrl})`;
}

/** What is looked through after every start: records that cannot be read, and what a power cut left of destroyed ones. */
function chores(house: House): readonly Chore[] {
  return [
    { work: (until) => checkRecords(house.store, until), failed: "the records could not be checked" },
    { work: () => removeDestroyedFilms(house), failed: "files of destroyed films could not be removed yet" },
  ];
}

/** While nobody can let anybody in, whoever starts the server can: by a link that is good once, for an hour. */
async function sayHowToBegin(house: House, origin: string, say: Starting["say"]): Promise<void> {
  const link = await firstAdministratorLink(house, origin);
  if (link !== undefined) say(`The practice has no administrator yet. Open this link within an hour, once:\n${link}`);
}

/** The data folder, the database and its store. */
async function openHouse(asked: Configuration, undo: Undo[]): Promise<House> {
  const { mode, dataFolder, databaseUrl } = asked;
  const known = await openDataFolder(dataFolder, mode);
  const database = await openDatabase(asked);
  undo.push(database.stop);
  const { pool, practice, settings } = await openStore({ ...database, demo: mode === "demo" });
  undo.push(() => closeStore({ pool }));
  const mark = known ?? (await markDataFolder(dataFolder, mode));
  if (databaseUrl !== undefined) undo.push(await holdDataFolder(pool, dataFolder, mark.id));
  const shared = asked.keeping?.films;
  const films = filmFiles(dataFolder, shared === undefined ? undefined : { folder: shared, server: mark.id });
  await rm(films.incoming, { recursive: true, force: true }); // what was on its way in when a server was killed
  await mkdir(films.incoming, { recursive: true, mode: 0o700 });
  return {
    store: { pool, practice },
    practice: settings,
    clock: systemClock,
    films,
    post: openPost(asked),
    ...backupOf(asked),
    ...addressOf(asked),
  };
}

/** A database of its own is backed up by whoever runs it; a demo holds nothing to keep. */
function backupOf({ mode, databaseUrl, keeping }: Configuration): Pick<House, "backup"> {
  if (mode === "demo" || (databaseUrl !== undefined && keeping?.backup === undefined)) return {};
  return { backup: { since: systemClock.now(), ...(keeping?.backup && { settings: keeping.backup }) } };
}

function addressOf({ publicUrl, lockMinutes }: Configuration): Pick<House, "publicUrl" | "lockMinutes"> {
  return { ...(publicUrl !== undefined && { publicUrl }), ...(lockMinutes !== undefined && { lockMinutes }) };
}
