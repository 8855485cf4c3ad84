import { type LandmarkFile, parseLandmarks } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { loadJson } from "./load-json.ts";

const title = { en: "landmarks in the format firstray-landmarks/1", fr: "des repères au format firstray-landmarks/1" };

/** The landmarks in a file, or why there are none. */
export function loadLandmarks(path: string): Promise<LandmarkFile | Extract<Outcome, { kind: "refused" }>> {
  return loadJson(path, { parse: parseLandmarks, title });
}
