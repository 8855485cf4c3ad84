import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverFlags } from "../../apps/cli/launch/server-flags.js";
import type { Figure } from "./figure.ts";

/** Milliseconds from process start to the printed address; the process is stopped cleanly afterwards. */
async function startOnce(data: string): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [...serverFlags, "apps/server/src/main.ts", "demo"], {
    env: { ...process.env, FIRSTRAY_DATA: data, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  for await (const chunk of server.stdout) if (String(chunk).includes("http://localhost:")) break;
  const took = performance.now() - started;
  server.kill("SIGTERM");
  await exited;
  return took;
}

/** The first start makes the engine's copy and the demo practice; the later ones find them. */
export async function benchStart(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "firstray-bench-"));
  chmodSync(data, 0o755);
  try {
    const first = await startOnce(data);
    const later: number[] = [];
    for (let run = 0; run < 5; run++) later.push(await startOnce(data));
    const median = later.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
    return [
      { what: "first start, with the demo practice made", value: Math.round(first), unit: "ms" },
      {
        what: "from process start to listening, existing data, clean stop (median of 5)",
        value: Math.round(median),
        unit: "ms",
        target: "≤ 2000",
      },
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
