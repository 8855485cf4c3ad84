import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { newDataFolder } from "./new-data-folder.ts";

/** A server of its own, on a data folder of its own. */
export interface SpawnedServer {
  readonly address: string;
  readonly dataFolder: string;
  /** What it told whoever started it, beside its address. */
  readonly said: () => string;
  /** Ends it and leaves its data folder. */
  readonly end: () => Promise<void>;
  /** Ends it and removes its data folder. */
  readonly stop: () => Promise<void>;
}

/** Starts the server as a person does, by default with nothing in its data folder. */
export async function spawnServer(mode: "demo" | "serve", dataFolder = newDataFolder()): Promise<SpawnedServer> {
  const server = spawn(process.execPath, ["--no-warnings", "apps/server/src/main.ts", mode], {
    env: { ...process.env, FIRSTRAY_DATA: dataFolder, PORT: "0", DATABASE_URL: "", PUBLIC_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    process.stderr.write(chunk);
  });
  const address = await addressOf(server.stdout);
  server.stdout.resume();
  const end = (): Promise<void> => ended(server);
  const stop = async (): Promise<void> => {
    await end();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { address, dataFolder, said: () => said, end, stop };
}

async function ended(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it printed its address");
}
