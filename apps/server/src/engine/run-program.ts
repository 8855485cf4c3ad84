import { spawn } from "node:child_process";
import { type EngineProgram, programPath, spawnOptions } from "./engine-program.ts";
import { startError } from "./start-error.ts";

/** How a program ended: its exit code and what it printed on both outputs. */
export type ProgramEnd = { readonly code: number | null; readonly output: string };

/**
 * Runs one of PostgreSQL's programs to its end, in the database's directory.
 * @throws StartRefusal when the operating system does not run it.
 */
export async function runProgram(
  program: EngineProgram,
  name: string,
  arguments_: readonly string[],
  directory: string,
): Promise<ProgramEnd> {
  const path = programPath(program, name);
  const child = spawn(path, arguments_, { ...spawnOptions(program, directory), stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => reject(startError(cause, path)));
    child.once("close", (code) => resolve({ code, output: printed.join("") }));
  });
}
