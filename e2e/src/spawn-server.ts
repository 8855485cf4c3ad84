import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** A server of its own, on a data folder of its own. */
export interface SpawnedServer {
  readonly address: string;
  /** What it told whoever started it, beside its address. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the server as a person does, with nothing in its data folder. */
export async function spawnServer(mode: "demo" | "serve"): Promise<SpawnedServer> {
  const data = mkdtempSync(join(tmpdir(), "firstray-e2e-"));
  chmodSync(data, 0o755);
  const server = spawn(process.execPath, ["--no-warnings", "apps/server/src/main.ts", mode], {
    env: { ...process.env, FIRSTRAY_DATA: data, PORT: "0", DATABASE_URL: "", PUBLIC_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    process.stderr.write(chunk);
  });
  const address = await addressOf(server.stdout);
  server.stdout.resume();
  return { address, said: () => said, stop: () => stopped(server, data) };
}

async function stopped(server: ChildProcess, data: string): Promise<void> {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
  rmSync(data, { recursive: true, force: true });
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it printed its address");
}
