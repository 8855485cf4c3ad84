import { setTimeout as pause } from "node:timers/promises";
import type { EnginePlaces } from "./engine-places.ts";
import type { EngineProgram } from "./engine-program.ts";
import { runProgram } from "./run-program.ts";
import { runningPostmaster } from "./running-postmaster.ts";

/** Ends PostgreSQL by a fast shutdown (open transactions are rolled back, everything acknowledged is on disk), and waits until it has ended. */
export async function stopPostmaster(program: EngineProgram, places: EnginePlaces): Promise<void> {
  const found = await runningPostmaster(places.database);
  if (found === undefined) return;
  if (process.platform === "win32") {
    await runProgram(program, "pg_ctl", ["stop", "--mode=fast", "--wait", `--pgdata=${places.database}`], places.database);
    return;
  }
  process.kill(found.pid, "SIGINT");
  while ((await runningPostmaster(places.database))?.pid === found.pid) await pause(5);
}
