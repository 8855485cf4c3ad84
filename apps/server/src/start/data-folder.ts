import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { access, constants, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../engine/make-folder.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import type { Mode } from "./configuration.ts";

/** What a data folder says of itself. */
export interface FolderMark {
  readonly mode: Mode;
  /** Names this folder among all: two servers of one database must not share one. */
  readonly id: string;
}

/** There while a restore into the folder is under way: what is in it then is not whole. */
export const restoringName = "restoring";

const markOf = (folder: string): string => join(folder, "firstray.json");

/**
 * The data folder's mark, undefined when it is new. Makes the folder, and makes sure that it can be written to.
 * @throws StartRefusal when it cannot, or when it was made for the other way to start.
 */
export async function openDataFolder(folder: string, mode: Mode): Promise<FolderMark | undefined> {
  await makeWritable(folder);
  const mark = await readMark(folder);
  if (mark === undefined || mark.mode === mode) return mark;
  throw new StartRefusal(
    mode === "demo"
      ? `The data folder ${folder} was not created as a demo: set FIRSTRAY_DATA to another folder, or start with firstray serve.`
      : `The data folder ${folder} was created as a demo and holds invented patients: set FIRSTRAY_DATA to another folder.`,
  );
}

/** Marks a new data folder, once its database is there. */
export async function markDataFolder(folder: string, mode: Mode): Promise<FolderMark> {
  const mark: FolderMark = { mode, id: randomUUID() };
  await writeFile(markOf(folder), `${JSON.stringify(mark)}\n`, { mode: 0o600, flag: "wx" });
  return mark;
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder, 0o700);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartRefusal(`The data folder ${folder} cannot be written to: set FIRSTRAY_DATA to a folder that you may write to.`, {
      cause,
    });
  }
}

/**
 * What a data folder says of itself; undefined when it says nothing.
 * @throws StartRefusal when it is damaged, or a restore into the folder was cut short.
 */
export async function readMark(folder: string): Promise<FolderMark | undefined> {
  if (existsSync(join(folder, restoringName))) {
    throw new StartRefusal(`A restore into the data folder ${folder} is under way or was cut short: run firstray restore again.`);
  }
  const text = await readFile(markOf(folder), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { mode, id } = JSON.parse(text);
    if ((mode === "demo" || mode === "serve") && typeof id === "string") return { mode, id };
  } catch {
    // said below
  }
  throw new StartRefusal(`The file ${markOf(folder)} is damaged: restore it from a backup, or set FIRSTRAY_DATA to another folder.`);
}
