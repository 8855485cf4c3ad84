import { spawnSync } from "node:child_process";
import type { CheckResult } from "./finding.ts";

/** A checker of its own, run on the whole tree: `counted` reads from its output how many files it looked at. */
export function runTool(of: string, command: string, args: readonly string[], counted: (output: string) => number): CheckResult {
  const run = spawnSync(process.execPath, [`node_modules/${command}`, ...args], { encoding: "utf8", maxBuffer: 64 << 20 });
  const output = `${run.stdout}${run.stderr}`;
  return { looked: counted(output), of, problems: run.status === 0 ? [] : [output.trim() || `${command} ended with ${run.status}`] };
}
