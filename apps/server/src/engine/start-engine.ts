import { readFile } from "node:fs/promises";
import { chooseReach } from "./choose-reach.ts";
import { type Claim, claim } from "./claim.ts";
import type { Engine, EngineConnection } from "./engine.ts";
import { type EnginePlaces, enginePlaces } from "./engine-places.ts";
import type { EngineProgram } from "./engine-program.ts";
import { type Reach, socketPort } from "./engine-settings.ts";
import { superuser } from "./initialise-database.ts";
import { prepareEngine } from "./prepare-engine.ts";
import { runDatabase } from "./run-database.ts";
import { stopPostmaster } from "./stop-postmaster.ts";

/** What `startEngine` is told. */
export type EngineOrder = {
  readonly dataFolder: string;
  /** Told when PostgreSQL ended by itself and could not be started again, so that the process cannot go on. Left out: thrown, uncaught. */
  readonly onFailure?: (cause: unknown) => void;
};

/**
 * Starts the embedded PostgreSQL of a data folder, making what is missing, or adopts the one that a killed server left running; claims it
 * for this process; and starts it again, at the same address, should it end by itself.
 * @throws StartRefusal with one sentence when that cannot be.
 */
export async function startEngine({ dataFolder, onFailure = rethrow }: EngineOrder): Promise<Engine> {
  const places = enginePlaces(dataFolder);
  const { program, version } = await prepareEngine(places);
  const password = await readFile(places.password, "utf8");
  const { reach, adopted } = await runDatabase(program, places, await chooseReach(places.sockets, process.platform));
  const connection = connectionBy(reach, places, password);
  const stop = keepClaimed(program, places, reach, connection, await claim(connection, dataFolder), onFailure);
  return { connection, version, adopted, stop };
}

/** Watches the claim, whose session ends when PostgreSQL does; then starts PostgreSQL again and claims it again. Returns how to stop all. */
function keepClaimed(
  program: EngineProgram,
  places: EnginePlaces,
  reach: Reach,
  connection: EngineConnection,
  first: Claim,
  onFailure: (cause: unknown) => void,
): Engine["stop"] {
  let held = Promise.resolve(first);
  let stopping: Promise<void> | undefined;
  const reclaim = async (): Promise<Claim> => {
    await runDatabase(program, places, reach);
    return claim(connection, places.data);
  };
  const watch = async (): Promise<void> => {
    await (await held).lost;
    if (stopping) return;
    held = reclaim();
    await watch();
  };
  const end = async (): Promise<void> => {
    const last = await held.catch(() => undefined);
    await last?.release();
    await stopPostmaster(program, places);
  };
  watch().catch(onFailure);
  return () => (stopping ??= end());
}

function connectionBy(reach: Reach, places: EnginePlaces, password: string): EngineConnection {
  const address = reach.kind === "socket" ? { host: places.sockets, port: socketPort } : { host: "127.0.0.1", port: reach.port };
  return { ...address, user: superuser, password };
}

function rethrow(cause: unknown): void {
  queueMicrotask(() => {
    throw cause;
  });
}
