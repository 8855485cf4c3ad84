import { setTimeout as pause } from "node:timers/promises";
import { type Claim, claim } from "./claim.ts";
import { connectionPassing } from "./connection-passing.ts";
import type { EngineConnection } from "./engine.ts";
import type { EnginePlaces } from "./engine-places.ts";
import type { EngineProgram } from "./engine-program.ts";
import { type Reach, socketPort } from "./engine-settings.ts";
import { superuser } from "./initialise-database.ts";
import { type RunningDatabase, runDatabase } from "./run-database.ts";
import { StartRefusal } from "./start-refusal.ts";
import { systemCode } from "./system-code.ts";

/** What it takes to run and claim a database; `reach` is for one that must be started. */
export type ClaimOrder = {
  readonly program: EngineProgram;
  readonly places: EnginePlaces;
  readonly password: string;
  readonly reach: Reach;
};

/** A database that runs and that this process holds. */
export type ClaimedDatabase = RunningDatabase & { readonly connection: EngineConnection; readonly claim: Claim };

/** Long enough for a machine under load to end one PostgreSQL and to start the next. */
const patienceMs = 30_000;

/**
 * Runs and claims a database; begins anew when PostgreSQL ends between the two.
 * @throws StartRefusal when it does not start, or another process holds it.
 */
export async function claimDatabase(order: ClaimOrder): Promise<ClaimedDatabase> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const running = await runDatabase(order.program, order.places, order.reach);
    const connection = connectionBy(running.reach, order);
    try {
      return { ...running, connection, claim: await claim(connection, order.places.data) };
    } catch (cause) {
      if (!connectionPassing(cause) || performance.now() > giveUpAt) throw worded(cause, order.places);
      await pause(20);
    }
  }
}

function connectionBy(reach: Reach, { places, password }: ClaimOrder): EngineConnection {
  const address = reach.kind === "socket" ? { host: places.sockets, port: socketPort } : { host: "127.0.0.1", port: reach.port };
  return { ...address, user: superuser, password };
}

function worded(cause: unknown, places: EnginePlaces): unknown {
  if (cause instanceof StartRefusal) return cause;
  return new StartRefusal(
    `The database in ${places.database} runs but does not let Firstray in (${systemCode(cause)}): its password is expected in ${places.password}.`,
    { cause },
  );
}
