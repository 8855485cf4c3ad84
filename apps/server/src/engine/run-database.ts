import { setTimeout as pause } from "node:timers/promises";
import type { EnginePlaces } from "./engine-places.ts";
import type { EngineProgram } from "./engine-program.ts";
import type { Reach } from "./engine-settings.ts";
import { runningPostmaster } from "./running-postmaster.ts";
import { startPostmaster } from "./start-postmaster.ts";
import { StartRefusal } from "./start-refusal.ts";

/** How the database that now runs is reached, and whether it was running before. */
export type RunningDatabase = { readonly reach: Reach; readonly adopted: boolean };

/** For how long the last processes of a killed PostgreSQL may hold its memory. */
const patienceMs = 30_000;
/** A machine without memory may kill a starting PostgreSQL once or twice; one that does it again and again is for a person to see to. */
const mostKills = 10;

/**
 * Sees to it that PostgreSQL runs: adopts the one that runs, waits for one that starts or ends, starts one where there is none.
 * @param reach - for one that must be started.
 * @throws StartRefusal when it does not start.
 */
export async function runDatabase(program: EngineProgram, places: EnginePlaces, reach: Reach): Promise<RunningDatabase> {
  const giveUpAt = performance.now() + patienceMs;
  for (let kills = 0; kills < mostKills; ) {
    const running = await runningPostmaster(places.database);
    if (running?.ready) return { reach: running.loopback ? { kind: "loopback", port: running.port } : { kind: "socket" }, adopted: true };
    const started = running === undefined ? await starts(program, places, reach, giveUpAt) : "not-yet";
    if (started === "started") return { reach, adopted: false };
    if (started === "killed") kills += 1;
    await pause(10);
  }
  throw new StartRefusal(
    `PostgreSQL was killed ${mostKills} times while it started: see what ends it (the system’s log names the killer, often a lack of memory).`,
  );
}

/** "not-yet" when PostgreSQL says that another one is still ending, or was faster, and there is time to try again. */
async function starts(
  program: EngineProgram,
  places: EnginePlaces,
  reach: Reach,
  giveUpAt: number,
): Promise<"started" | "killed" | "not-yet"> {
  try {
    return (await startPostmaster(program, places, reach)) === "killed" ? "killed" : "started";
  } catch (cause) {
    const mayPass = cause instanceof StartRefusal && /shared memory block|lock file/.test(cause.message);
    if (mayPass && performance.now() < giveUpAt) return "not-yet";
    throw cause;
  }
}
