import type { FilmReply } from "@firstray/contract";
import { lateralityWarning } from "@firstray/radiograph";
import type { FilmFact } from "@firstray/record";
import type { FilmRow } from "../store/film-row.ts";
import { actorName } from "./actor-name.ts";

/** A film as its page shows it: what the record says of it, and what its file says of itself. */
export function filmReply(fact: FilmFact, { patient, decoded }: FilmRow): FilmReply {
  const { columns, rows, bits, window, calibration } = decoded;
  return {
    id: fact.id,
    patient,
    description: fact.description,
    ...{ columns, rows, bits, window, calibration },
    identity: identity(fact),
    ...laterality(fact),
    ...measured(fact),
    warnings: warnings(fact),
    addedBy: actorName(fact.added.by),
    addedOn: fact.added.on.toString(),
  };
}

function identity({ identity: state }: FilmFact): FilmReply["identity"] {
  if (state.kind !== "settled") return state;
  return { kind: "settled", belongs: state.belongs, by: actorName(state.evidence.by), on: state.evidence.on.toString() };
}

function laterality({ laterality: settled }: FilmFact): Pick<FilmReply, "laterality"> {
  if (!settled) return {};
  return { laterality: { side: settled.side, by: actorName(settled.evidence.by), on: settled.evidence.on.toString() } };
}

function measured({ measured: known }: FilmFact): Pick<FilmReply, "landmarks" | "measurements" | "measuredBy" | "measuredOn"> {
  if (!known) return { measurements: [] };
  const { landmarks, measurements, evidence } = known;
  return { landmarks, measurements, measuredBy: actorName(evidence.by), measuredOn: evidence.on.toString() };
}

/** A side that a person has settled is no longer warned about. */
function warnings({ measured: known, laterality: settled }: FilmFact): FilmReply["warnings"] {
  const warning = known && !settled ? lateralityWarning(known.landmarks) : undefined;
  return warning ? [{ code: warning.code, sentence: warning.sentence }] : [];
}
