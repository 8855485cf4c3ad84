import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { processLives } from "./process-lives.ts";

/**
 * Makes a folder under another name and renames it, so that one that was interrupted is never taken for a whole one. Two processes may
 * do it at once: the first to finish wins, and both get a whole folder. Does nothing where the folder is there.
 * @param make - fills the folder that it is given, which is not there yet.
 */
export async function makeAside(target: string, make: (aside: string) => Promise<void>): Promise<void> {
  if (await isThere(target)) return;
  await removeAbandoned(target);
  const aside = `${target}.${process.pid}.part`;
  try {
    await make(aside);
    await rename(aside, target);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    if (!(await isThere(target))) throw cause;
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function removeAbandoned(target: string): Promise<void> {
  const parts = (await readdir(dirname(target))).filter((name) => name.startsWith(`${basename(target)}.`) && name.endsWith(".part"));
  const abandoned = parts.filter((name) => !processLives(Number(name.split(".").at(-2))) || Number(name.split(".").at(-2)) === process.pid);
  await Promise.all(abandoned.map((name) => rm(join(dirname(target), name), { recursive: true, force: true })));
}
