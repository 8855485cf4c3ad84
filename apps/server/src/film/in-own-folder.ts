import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/** Gives `work` a folder that is gone afterwards, whatever happens: nothing half-received stays. */
export async function inOwnFolder<Result>(parent: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(parent, "film-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
