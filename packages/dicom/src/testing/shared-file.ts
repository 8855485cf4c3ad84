import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const radiographs = join(process.env["FIRSTRAY_SHARED"] ?? join(repository, "..", "shared"), "radiographs");

/** Whether the films that are no part of the repository are on this machine. */
export const hasSharedFilms = existsSync(radiographs);

if (!hasSharedFilms) console.log(`skipped: tests on real films, because there is no folder ${radiographs} (set FIRSTRAY_SHARED)`);

/** The bytes of one film outside the repository, by its path under `radiographs`. */
export function sharedFile(path: string): Uint8Array {
  return readFileSync(join(radiographs, path));
}
