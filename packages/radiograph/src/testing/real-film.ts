import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LandmarkFile } from "../landmark.ts";
import { parseLandmarks } from "../parse-landmarks.ts";

const shared = process.env["FIRSTRAY_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
/** Where the real films lie. */
export const realFilmFolder: string = join(shared, "radiographs/dicom");

/** Whether the real films lie on this machine; without them the tests that need them are skipped, and say so. */
export const hasRealFilms: boolean = existsSync(realFilmFolder);
if (!hasRealFilms) console.log(`skipped: no real films at ${realFilmFolder}; set FIRSTRAY_SHARED to the folder that holds radiographs/`);

/** The stored landmarks of a real film. */
export function realFilm(name: string): LandmarkFile {
  const parsed = parseLandmarks(JSON.parse(readFileSync(join(realFilmFolder, `${name}.landmarks.json`), "utf8")));
  if ("kind" in parsed) throw new Error(parsed.sentence.en);
  return parsed;
}
