import { newDataFolder } from "./new-data-folder.ts";
import { spawnServer } from "./spawn-server.ts";

/** A demo practice that listens. */
export interface RunningDemo {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with a demo practice on a data folder of its own.
 * @param ready - a data folder in which a demo practice was made, to be copied: to draw its films anew takes longer than most journeys.
 */
export function startDemo(ready?: string): Promise<RunningDemo> {
  return spawnServer("demo", newDataFolder(ready));
}
