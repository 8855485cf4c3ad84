import type { Side } from "@firstray/radiograph";
import type { CommandPayloads } from "@firstray/record";
import { type FilmAnswer, filmSaid } from "./film-answer.ts";

/** A removal as it stands in the fields: the tip is not judged until a person says so. */
export interface WireRemovalDraft {
  readonly wires: readonly string[];
  readonly count: string;
  readonly tipIntact: "yes" | "no" | "";
  readonly by: string;
  readonly where: string;
  readonly film: FilmAnswer;
}

/** The removal that the fields say; `undefined` while something is not said. */
export function removalOf(
  foot: Side,
  { wires, count, tipIntact, by, where, film }: WireRemovalDraft,
): CommandPayloads["RecordWireRemoved"] | undefined {
  const counted = Number(count);
  if (wires.length === 0 || count.trim() === "" || !Number.isInteger(counted) || tipIntact === "" || by.trim() === "") return undefined;
  if (film === "") return undefined;
  return { foot, wires, count: counted, tipIntact: tipIntact === "yes", by: by.trim(), where: where.trim(), ...filmSaid(film) };
}
