import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes files so that each is whole or not there: beside their places first, all of them, then renamed.
 * @throws the system's error when one cannot be written; none is there then.
 */
export async function writeWholeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const written = [...files].map(([path, content]) => ({ path, content, aside: join(dirname(path), `.${randomUUID()}.part`) }));
  try {
    for (const { aside, content } of written) await writeFile(aside, content, { flag: "wx" });
    for (const { aside, path } of written) await rename(aside, path);
  } finally {
    for (const { aside } of written) await rm(aside, { force: true });
  }
}
