import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { serverFlags } from "../../../apps/cli/launch/server-flags.js";
import { enginePlaces } from "../../../apps/server/src/engine/engine-places.ts";
import { residentMegabytes } from "../../../apps/server/src/film/resident-megabytes.ts";
import { mostResidentMegabytes } from "./most-resident-megabytes.ts";

/** The product as it is started by hand, with the means to kill it or its database outright. */
export interface KillableServer {
  readonly url: string;
  /** Started, and ready. */
  readonly start: () => Promise<void>;
  /** Started, whatever becomes of it. */
  readonly launch: () => void;
  /** Ends it, its database or both, where they run: also in the middle of a start. @returns whether there was anything to kill. */
  readonly kill: (what: Killed) => Promise<boolean>;
  /** Waits until it answers and its database does too, after a kill of the database a new one. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** What its main process holds in memory. */
  readonly residentMegabytes: () => Promise<number>;
  /** The most that it has held since it started. */
  readonly mostResidentMegabytes: () => Promise<number>;
}

export const killable = ["server", "database", "both"] as const;
type Killed = (typeof killable)[number];

const startLimitMs = 120_000;
const askEveryMs = 50;

/** @param data - the data folder, kept between the starts. */
export function killableServer(data: string, port: number): KillableServer {
  const url = `http://localhost:${port}`;
  let running: ChildProcess | undefined;
  let killedDatabase: number | undefined;
  const answers = async (): Promise<boolean> => {
    const database = databaseProcess(data);
    if (database === undefined || database === killedDatabase) return false;
    return fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  const ready = async (): Promise<void> => {
    const until = performance.now() + startLimitMs;
    while (!(await answers())) {
      if (performance.now() > until) throw new Error(`the server must answer within ${startLimitMs / 1000} s of a kill, and did not`);
      if (running?.exitCode !== null) throw new Error(`the server must run, and ended with ${running?.exitCode}`);
      await after(askEveryMs);
    }
  };
  const launch = (): void => {
    const env = { ...process.env, FIRSTRAY_DATA: data, PORT: String(port) };
    running = spawn(process.execPath, [...serverFlags, "apps/server/src/main.ts", "demo"], { env, stdio: ["ignore", "ignore", "inherit"] });
  };
  const start = async (): Promise<void> => {
    launch();
    await ready();
  };
  const end = async (signal: NodeJS.Signals): Promise<boolean> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return false;
    const exited = once(running, "exit");
    running.kill(signal);
    await exited;
    return true;
  };
  const killDatabase = (): boolean => {
    const database = databaseProcess(data);
    if (database === undefined || database === killedDatabase) return false;
    killedDatabase = database;
    return killed(database);
  };
  return {
    ...{ url, start, launch, ready },
    kill: async (what) => {
      const database = what !== "server" && killDatabase();
      return (what !== "database" && (await end("SIGKILL"))) || database;
    },
    stop: async () => void (await end("SIGTERM")),
    residentMegabytes: () => residentMegabytes(running?.pid ?? 0),
    mostResidentMegabytes: () => mostResidentMegabytes(running?.pid ?? 0),
  };
}

function killed(process_: number): boolean {
  try {
    return process.kill(process_, "SIGKILL");
  } catch {
    return false; // it had ended
  }
}

/** PostgreSQL writes the number of its process into the first line of a file in its folder; undefined while there is none. */
function databaseProcess(data: string): number | undefined {
  try {
    const [first] = readFileSync(join(enginePlaces(data).database, "postmaster.pid"), "utf8").split("\n");
    return Number(first) || undefined;
  } catch {
    return undefined;
  }
}
