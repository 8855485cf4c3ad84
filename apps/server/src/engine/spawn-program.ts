import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { type EngineProgram, programPath, spawnOptions } from "./engine-program.ts";
import { startError } from "./start-error.ts";

/**
 * Starts one of PostgreSQL's programs in the database's directory and waits until it runs.
 * @throws StartRefusal when the operating system does not run it.
 */
export async function spawnProgram(
  program: EngineProgram,
  name: string,
  arguments_: readonly string[],
  { directory, ...options }: Pick<SpawnOptions, "detached" | "stdio"> & { readonly directory: string },
): Promise<ChildProcess> {
  const path = programPath(program, name);
  try {
    const child = spawn(path, arguments_, { ...spawnOptions(program, directory), ...options });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    return child;
  } catch (cause) {
    throw startError(cause, path);
  }
}
