import { parseTaps, type TapFile } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { loadJson } from "./load-json.ts";

const title = { en: "taps in the format firstray-taps/1", fr: "des points touchés au format firstray-taps/1" };

/** The taps in a file, or why there are none. */
export function loadTaps(path: string): Promise<TapFile | Extract<Outcome, { kind: "refused" }>> {
  return loadJson(path, { parse: parseTaps, title });
}
