import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Account } from "./engine-account.ts";
import type { EnginePlaces } from "./engine-places.ts";
import { directoryArgument, type EngineProgram } from "./engine-program.ts";
import { makeAside } from "./make-aside.ts";
import { runProgram } from "./run-program.ts";
import { StartRefusal } from "./start-refusal.ts";

/** The engine's superuser. */
export const superuser = "postgres";

/**
 * Makes the database if there is none: UTF-8, sorted by code point the same on every platform, checksums on, SCRAM passwords only.
 * The superuser's password lies in the same folder, so that both come into being at once.
 * @throws StartRefusal when initdb fails, or the database there is of another major version.
 */
export async function initialiseDatabase(program: EngineProgram, places: EnginePlaces, version: string): Promise<void> {
  await makeAside(places.database, (aside) => makeDatabase(program, places, aside));
  const found = await readFile(join(places.database, "PG_VERSION"), "utf8");
  const major = version.split(".")[0];
  if (found.trim() === major) return;
  throw new StartRefusal(
    `The database in ${places.database} is of PostgreSQL ${found.trim()}, but this version of Firstray runs PostgreSQL ${major}: start the version that wrote it.`,
  );
}

async function makeDatabase(program: EngineProgram, places: EnginePlaces, aside: string): Promise<void> {
  const passwordFile = join(places.engine, `password.${process.pid}`);
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (program.account) await ownBy(program.account, [aside, passwordFile]);
  const relativeFile = `../${basename(places.engine)}/${basename(passwordFile)}`;
  const { code, output } = await runProgram(program, "initdb", initdbArguments(directoryArgument(program, aside), relativeFile), aside);
  if (code !== 0) throw new StartRefusal(`The database could not be made in ${places.database}: ${reasonIn(output)}`);
  await rename(passwordFile, join(aside, basename(places.password)));
}

async function ownBy({ uid, gid }: Account, paths: readonly string[]): Promise<void> {
  for (const path of paths) await chown(path, uid, gid);
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

function reasonIn(output: string): string {
  const lines = output.trim().split("\n");
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? "initdb said nothing";
}
