import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { unpackBrowser } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the server was started without its output");
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it printed its address");
}

/** One server with the demo practice for all journeys, on a data folder of its own; each journey makes its own patients. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), "firstray-e2e-"));
  chmodSync(data, 0o755);
  const server = spawn(process.execPath, ["apps/server/src/main.ts", "demo"], {
    env: { ...process.env, FIRSTRAY_DATA: data, PORT: "0", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [address] = await Promise.all([addressOf(server), unpackBrowser()]);
  project.provide("address", address);
  server.stdout?.resume();
  return async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    rmSync(data, { recursive: true, force: true });
  };
}
