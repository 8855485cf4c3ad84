import { existsSync } from "node:fs";
import { join } from "node:path";

const shared = process.env["FIRSTRAY_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const folder = join(shared, "radiographs/dicom");

/** Whether the real films lie on this machine; without them the tests that need them are skipped, and say so. */
export const hasRealFilms: boolean = existsSync(folder);
if (!hasRealFilms) console.log(`skipped: the command line on real films, because there is no folder ${folder} (set FIRSTRAY_SHARED)`);

/** The path of a real film, or of the landmarks beside it. */
export const realFilm = (name: string): string => join(folder, `${name}.dcm`);
export const landmarksOf = (name: string): string => join(folder, `${name}.landmarks.json`);
