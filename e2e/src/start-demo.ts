import { spawnServer } from "./spawn-server.ts";

/** A demo practice that listens. */
export interface RunningDemo {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server with a demo practice on a data folder of its own. */
export function startDemo(): Promise<RunningDemo> {
  return spawnServer("demo");
}
