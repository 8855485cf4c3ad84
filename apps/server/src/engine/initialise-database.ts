import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { EnginePlaces } from "./engine-places.ts";
import { directoryArgument, type EngineProgram } from "./engine-program.ts";
import { runProgram } from "./run-program.ts";
import { StartRefusal } from "./start-refusal.ts";

/** The engine's superuser. */
export const superuser = "postgres";

/**
 * Makes the database if there is none: UTF-8, sorted by code point the same on every platform, checksums on, SCRAM passwords only.
 * Made aside and renamed, so that one that was interrupted is never taken for a whole one.
 * @throws StartRefusal when initdb fails, or the database there is of another major version.
 */
export async function initialiseDatabase(program: EngineProgram, places: EnginePlaces, version: string): Promise<void> {
  const found = await readFile(join(places.database, "PG_VERSION"), "utf8").catch(() => undefined);
  if (found === undefined) return makeDatabase(program, places);
  const major = version.split(".")[0];
  if (found.trim() === major) return;
  throw new StartRefusal(
    `The database in ${places.database} is of PostgreSQL ${found.trim()}, but this version of Firstray runs PostgreSQL ${major}: start the version that wrote it.`,
  );
}

async function makeDatabase(program: EngineProgram, places: EnginePlaces): Promise<void> {
  const aside = `${places.database}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  await writePassword(places.password);
  if (program.account) {
    await chown(aside, program.account.uid, program.account.gid);
    await chown(places.password, program.account.uid, program.account.gid);
  }
  const passwordFile = `../${basename(places.engine)}/${basename(places.password)}`;
  const { code, output } = await runProgram(program, "initdb", initdbArguments(directoryArgument(program, aside), passwordFile), aside);
  if (code !== 0) throw new StartRefusal(`The database could not be made in ${places.database}: ${lastLine(output)}`);
  await rename(aside, places.database);
}

async function writePassword(file: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
}

function initdbArguments(directory: string, passwordFile: string): string[] {
  return [
    `--pgdata=${directory}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ];
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "initdb said nothing";
}
