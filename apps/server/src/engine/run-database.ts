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

/**
 * Sees to it that PostgreSQL runs: adopts the one that runs, waits for one that starts or ends, starts one where there is none.
 * @param reach - for one that must be started.
 * @throws StartRefusal when it does not start.
 */
export async function runDatabase(program: EngineProgram, places: EnginePlaces, reach: Reach): Promise<RunningDatabase> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const running = await runningPostmaster(places.database);
    if (running?.ready) return { reach: running.loopback ? { kind: "loopback", port: running.port } : { kind: "socket" }, adopted: true };
    if (running === undefined && (await starts(program, places, reach, giveUpAt))) return { reach, adopted: false };
    await pause(10);
  }
}

/** False when PostgreSQL says that another one is still ending, or was faster, and there is time to try again. */
async function starts(program: EngineProgram, places: EnginePlaces, reach: Reach, giveUpAt: number): Promise<boolean> {
  try {
    await startPostmaster(program, places, reach);
    return true;
  } catch (cause) {
    const mayPass = cause instanceof StartRefusal && /shared memory block|lock file/.test(cause.message);
    if (mayPass && performance.now() < giveUpAt) return false;
    throw cause;
  }
}
