import { spawn } from "node:child_process";
import { join } from "node:path";
import { type DecodeLimits, defaultDecodeLimits } from "./decode-limits.ts";
import { residentMegabytes } from "./resident-megabytes.ts";

/** How a limited process ended. */
export type Ended = "done" | "failed" | "too-slow" | "too-large";

const watchEveryMs = 50;
/** Where our modules and their dependencies lie: all that the process has to read besides its own folder. */
const program = join(import.meta.dirname, "../../../..");

/**
 * Runs a module of ours in a Node process that may use so much time and memory, sees the program and `folder` only, writes below `folder` only, starts no other process,
 * and knows nothing of the server's environment.
 */
export function limitedChild(module: string, argument: string, folder: string, limits: DecodeLimits = defaultDecodeLimits): Promise<Ended> {
  const flags = [
    `--max-old-space-size=${Math.floor(limits.memoryMb / 2)}`,
    "--permission",
    `--allow-fs-read=${program}`,
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
    "--allow-addons",
    "--no-warnings",
  ];
  const { SystemRoot = "" } = process.env; // Windows starts no process without it
  const child = spawn(process.execPath, [...flags, module, argument], { stdio: "ignore", env: { SystemRoot } });
  return new Promise((resolve, reject) => {
    let cut: Ended | undefined;
    const kill = (why: Ended): void => {
      cut ??= why;
      child.kill("SIGKILL");
    };
    const slow = setTimeout(() => kill("too-slow"), limits.timeMs);
    const watch = setInterval(async () => {
      if (child.pid !== undefined && (await residentMegabytes(child.pid)) > limits.memoryMb) kill("too-large");
    }, watchEveryMs);
    const settle = (): void => {
      clearTimeout(slow);
      clearInterval(watch);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", (code) => {
      settle();
      resolve(cut ?? (code === 0 ? "done" : "failed"));
    });
  });
}
