import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A demo practice that listens. */
export interface RunningDemo {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server with a demo practice on a data folder of its own. */
export async function startDemo(): Promise<RunningDemo> {
  const data = mkdtempSync(join(tmpdir(), "firstray-e2e-"));
  chmodSync(data, 0o755);
  const server = spawn(process.execPath, ["apps/server/src/main.ts", "demo"], {
    env: { ...process.env, FIRSTRAY_DATA: data, PORT: "0", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(server);
  server.stdout?.resume();
  return {
    address,
    stop: async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the server was started without its output");
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it printed its address");
}
