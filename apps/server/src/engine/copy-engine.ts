import { cp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { EnginePackage } from "./engine-package.ts";
import { makeAside } from "./make-aside.ts";

/**
 * Copies PostgreSQL's binaries to `<home>/<version>` unless they are there, and makes the symbolic links that npm packages cannot carry.
 * @returns the folder with `bin`, `lib` and `share`.
 */
export async function copyEngine({ folder, version }: EnginePackage, home: string): Promise<string> {
  const target = join(home, version);
  await makeAside(target, async (aside) => {
    await cp(folder, aside, { recursive: true, verbatimSymlinks: true, filter: neededToRun });
    await makeLinks(aside);
  });
  await removeOthers(home, version);
  return target;
}

/** Static libraries and build files are for compiling against PostgreSQL. */
function neededToRun(path: string): boolean {
  return !path.endsWith(".a") && basename(path) !== "pkgconfig";
}

async function makeLinks(folder: string): Promise<void> {
  const listing = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links: { source: string; target: string }[] = JSON.parse(listing);
  for (const { source, target } of links) {
    const link = join(folder, relative("native", target));
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link);
  }
}

/** Copies of other versions. */
async function removeOthers(home: string, kept: string): Promise<void> {
  const versions = (await readdir(home)).filter((name) => /^\d+\.\d+\.\d+/.test(name) && !name.endsWith(".part") && name !== kept);
  await Promise.all(versions.map((name) => rm(join(home, name), { recursive: true, force: true })));
}
