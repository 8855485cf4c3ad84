import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { unpackBrowser } from "./chromium.ts";
import { spawnServer } from "./spawn-server.ts";
import { startDemo } from "./start-demo.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
    /** The data folder of a demo practice that nobody has touched, for a journey that needs one of its own. */
    readonly readyDemo: string;
  }
}

/** One server with the demo practice for all journeys, on a data folder of its own; each journey makes its own patients. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [readyDemo] = await Promise.all([makeDemo(), unpackBrowser()]);
  const { address, stop } = await startDemo(readyDemo);
  project.provide("address", address);
  project.provide("readyDemo", readyDemo);
  return async () => {
    await stop();
    rmSync(readyDemo, { recursive: true, force: true });
  };
}

/** Makes the demo practice once, and ends the server that made it. */
async function makeDemo(): Promise<string> {
  const { dataFolder, end } = await spawnServer("demo");
  await end();
  return dataFolder;
}
