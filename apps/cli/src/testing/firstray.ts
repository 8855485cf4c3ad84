import { spawnSync } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "../../bin/firstray.js");

/** How the command ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly complaint: string };

/** Runs the real `firstray` as a process of its own, in English unless told otherwise. */
export function firstray(arguments_: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const env = { ...process.env, LC_ALL: "C", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...arguments_], { encoding: "utf8", env });
  return { code: status, out: stdout, complaint: stderr };
}
