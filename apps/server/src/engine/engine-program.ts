import { join } from "node:path";
import type { Account } from "./engine-account.ts";

/** What is needed to run one of PostgreSQL's programs on one database. */
export type EngineProgram = {
  /** The folder with `bin`, `lib` and `share`. */
  readonly binaries: string;
  /** Undefined: as whoever runs this process. */
  readonly account: Account | undefined;
  /**
   * Whether the account can walk to the database. Where it cannot (a data folder below somebody's private folder), a program gets the
   * database as its working directory, entered before the account is changed, and finds it as `/proc/self/cwd` (Linux).
   */
  readonly walksThere: boolean;
};

/** The path of a program, such as `postgres`. */
export function programPath({ binaries }: EngineProgram, name: string): string {
  return join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** The data directory as the program is told it. */
export function directoryArgument({ walksThere }: EngineProgram, database: string): string {
  return walksThere ? database : "/proc/self/cwd";
}

/** Options for `spawn`: where, as whom, and with nothing from our environment that PostgreSQL would read as its own setting. */
export function spawnOptions(
  { account }: EngineProgram,
  database: string,
): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|DATABASE_URL)/.test(name)));
  return { cwd: database, env, ...account };
}
