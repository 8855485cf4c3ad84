import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LandmarkFile } from "@firstray/radiograph";
import { parseLandmarks } from "@firstray/radiograph";

const shared = process.env["FIRSTRAY_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const folder = join(shared, "radiographs/dicom");

/** Whether the films that are no part of the repository lie on this machine; tests that need them are skipped otherwise, and say so. */
export const hasRealFilms: boolean = existsSync(folder);
if (!hasRealFilms) console.log(`skipped: no real films at ${folder}; set FIRSTRAY_SHARED to the folder that holds radiographs/`);

/** The bytes of a real film. */
export function realFilm(name: string): Uint8Array {
  return readFileSync(join(folder, `${name}.dcm`));
}

/** The stored landmarks of a real film. */
export function realLandmarks(name: string): LandmarkFile {
  const parsed = parseLandmarks(JSON.parse(readFileSync(join(folder, `${name}.landmarks.json`), "utf8")));
  if ("kind" in parsed) throw new Error(parsed.sentence.en);
  return parsed;
}
