import { readFile } from "node:fs/promises";
import { type LandmarkFile, parseLandmarks } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { fileRefusal } from "./file-refusal.ts";
import { refused } from "./refused.ts";

/** The landmarks in a file, or why there are none. */
export async function loadLandmarks(path: string): Promise<LandmarkFile | Extract<Outcome, { kind: "refused" }>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    return fileRefusal(path, "read", cause);
  }
  try {
    const landmarks = parseLandmarks(JSON.parse(text));
    return "kind" in landmarks ? refused(landmarks.sentence) : landmarks;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refused({
      en: `${path} is not JSON: expected landmarks in the format firstray-landmarks/1.`,
      fr: `${path} n’est pas du JSON ; il faut des repères au format firstray-landmarks/1.`,
    });
  }
}
