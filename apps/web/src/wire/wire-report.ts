import type { Side } from "@firstray/radiograph";
import type { CommandContent } from "../recording/command-content.ts";
import { type FilmAnswer, filmSaid } from "./film-answer.ts";

/** What became known of wires, as it stands in the fields. */
export interface WireReport {
  readonly kind?: "elsewhere" | "found" | "broken" | "inserted";
  readonly wires: readonly string[];
  readonly tipIntact: "yes" | "no" | "";
  readonly words: string;
  readonly by: string;
  readonly insertedOn: string;
  readonly film: FilmAnswer;
}

/** The command that a report makes; `undefined` while something is not said. @source ledger-3 */
export function reportOf(foot: Side, newWire: string, report: WireReport): CommandContent | undefined {
  const { kind, wires, tipIntact, words, by, insertedOn, film } = report;
  if (kind === undefined) return undefined;
  if (kind === "inserted") return { type: "RecordWireInserted", payload: { wire: newWire, foot, ...(insertedOn ? { insertedOn } : {}) } };
  if (wires.length === 0) return undefined;
  switch (kind) {
    case "elsewhere":
      return { type: "RecordWireRemovedElsewhere", payload: { foot, wires, evidence: { kind: "document", describes: words.trim() } } };
    case "broken":
      return { type: "RecordWireBroken", payload: { foot, wires, describes: words.trim() } };
    case "found":
      if (tipIntact === "" || film === "") return undefined;
      return {
        type: "RecordWireFoundOut",
        payload: { foot, wires, tipIntact: tipIntact === "yes", examinedBy: by.trim(), ...filmSaid(film) },
      };
  }
}
