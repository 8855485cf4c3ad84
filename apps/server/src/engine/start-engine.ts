import { readFile } from "node:fs/promises";
import { chooseReach } from "./choose-reach.ts";
import type { Claim } from "./claim.ts";
import { claimDatabase } from "./claim-database.ts";
import type { Engine } from "./engine.ts";
import { enginePlaces } from "./engine-places.ts";
import { keepClaimed } from "./keep-claimed.ts";
import { prepareEngine } from "./prepare-engine.ts";
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
  const order = { program, places, password: await readFile(places.password, "utf8") };
  const first = await claimDatabase({ ...order, reach: await chooseReach(places.sockets, process.platform) });
  const reclaim = async (): Promise<Claim> => (await claimDatabase({ ...order, reach: first.reach })).claim;
  const release = keepClaimed(first.claim, reclaim, onFailure);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= release().then(() => stopPostmaster(program, places));
    return stopped;
  };
  return { connection: first.connection, version, adopted: first.adopted, stop };
}

function rethrow(cause: unknown): void {
  queueMicrotask(() => {
    throw cause;
  });
}
