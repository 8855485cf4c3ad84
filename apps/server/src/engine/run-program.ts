import type { EngineProgram } from "./engine-program.ts";
import { spawnProgram } from "./spawn-program.ts";

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
  const child = await spawnProgram(program, name, arguments_, { directory, stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ code, output: printed.join("") }));
  });
}
