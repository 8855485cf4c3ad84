import { open, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { EnginePlaces } from "./engine-places.ts";
import { directoryArgument, type EngineProgram } from "./engine-program.ts";
import { engineSettings, type Reach } from "./engine-settings.ts";
import type { PostmasterFile } from "./postmaster-file.ts";
import { removeStaleFile } from "./remove-stale-file.ts";
import { runProgram } from "./run-program.ts";
import { runningPostmaster } from "./running-postmaster.ts";
import { spawnProgram } from "./spawn-program.ts";
import { StartRefusal } from "./start-refusal.ts";

const largestLogBytes = 1_000_000;

/**
 * Starts PostgreSQL on the database, in a session of its own (a Ctrl-C in the terminal must reach the server, which then stops it),
 * and waits until it takes connections, however long it recovers.
 * @returns "killed" when somebody else ended it before that, which says nothing of the database.
 * @throws StartRefusal when it ends by itself before that, with what it said last.
 */
export async function startPostmaster(program: EngineProgram, places: EnginePlaces, reach: Reach): Promise<PostmasterFile | "killed"> {
  await writeFile(join(places.database, "postgresql.conf"), engineSettings(reach));
  await removeStaleFile(places.database);
  await boundLog(places.log);
  const directory = directoryArgument(program, places.database);
  if (process.platform === "win32") {
    // postgres.exe refuses an administrator; pg_ctl takes the rights away first, and waits by itself.
    await runProgram(program, "pg_ctl", ["start", "--wait", `--pgdata=${directory}`, `--log=${places.log}`], places.database);
    return whenReady(places, () => "by-itself");
  }
  const log = await open(places.log, "a", 0o600);
  const child = await spawnProgram(program, "postgres", ["-D", directory], {
    directory: places.database,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  }).finally(() => log.close());
  child.unref();
  return whenReady(places, () => (child.signalCode === null ? child.exitCode !== null && "by-itself" : "killed"));
}

async function whenReady(places: EnginePlaces, ended: () => "by-itself" | "killed" | false): Promise<PostmasterFile | "killed"> {
  for (;;) {
    const hasEnded = ended();
    const found = await runningPostmaster(places.database);
    if (found?.ready) return found;
    if (hasEnded === "killed") return "killed";
    if (hasEnded) throw new StartRefusal(`PostgreSQL did not start: ${await lastLine(places.log)} (the whole log: ${places.log})`);
    await pause(5);
  }
}

async function boundLog(log: string): Promise<void> {
  const found = await stat(log).catch(() => undefined);
  if (found && found.size > largestLogBytes) await rename(log, `${log}.1`);
}

async function lastLine(log: string): Promise<string> {
  const lines = (await readFile(log, "utf8")).trim().split("\n");
  return (lines.findLast((line) => line.includes("FATAL")) ?? lines.at(-1) ?? "it said nothing").trim();
}
