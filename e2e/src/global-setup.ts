import type { TestProject } from "vitest/node";
import { unpackBrowser } from "./chromium.ts";
import { startDemo } from "./start-demo.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** One server with the demo practice for all journeys, on a data folder of its own; each journey makes its own patients. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [{ address, stop }] = await Promise.all([startDemo(), unpackBrowser()]);
  project.provide("address", address);
  return stop;
}
