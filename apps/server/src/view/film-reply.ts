import type { FilmReply } from "@firstray/contract";
import { lateralityWarning, measureFilm, wireDiameterMm } from "@firstray/radiograph";
import { type Facts, type FilmFact, sideOf, wiresInOn } from "@firstray/record";
import type { FilmRow } from "../store/film-row.ts";
import { actorName } from "./actor-name.ts";
import { filmCalibration } from "./film-calibration.ts";
import { filmPartReply } from "./film-part-reply.ts";
import { lengthsChanged } from "./lengths-changed.ts";
import { markerReply } from "./marker-reply.ts";

/** A film as its page shows it: what the record says of it, and what its file says of itself. */
export function filmReply(facts: Facts, fact: FilmFact, { patient, decoded }: FilmRow): FilmReply {
  const { columns, rows, bits, window } = decoded;
  return {
    id: fact.id,
    patient,
    description: fact.description,
    ...{ columns, rows, bits, window, calibration: filmCalibration(fact, decoded.calibration) },
    ...markerReply(fact, decoded),
    ...filmPartReply(fact),
    ...wireInFoot(facts, fact),
    identity: identity(fact),
    ...laterality(fact),
    ...measured(fact, decoded),
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

type Measured = Pick<FilmReply, "landmarks" | "measurements" | "lengthsRecalculated" | "measuredBy" | "measuredOn">;

/** Measured anew from the landmarks, so that every length is shown with the scale that holds today. */
function measured(fact: FilmFact, decoded: FilmRow["decoded"]): Measured {
  if (!fact.measured) return { measurements: [] };
  const { landmarks, measurements: saved, evidence } = fact.measured;
  const measurements = measureFilm(landmarks, filmCalibration(fact, decoded.calibration));
  return {
    ...{ landmarks, measurements },
    ...(lengthsChanged(saved, measurements) && { lengthsRecalculated: true }),
    ...{ measuredBy: actorName(evidence.by), measuredOn: evidence.on.toString() },
  };
}

/** A wire that the film of one foot may show, by the record; its diameter as recorded, else the protocol's. */
function wireInFoot(facts: Facts, film: FilmFact): Pick<FilmReply, "wireInFoot"> {
  const { acquiredOn } = film.description;
  if (acquiredOn === undefined || film.split !== undefined) return {};
  const [wire] = wiresInOn(facts, sideOf(film), acquiredOn);
  return wire === undefined ? {} : { wireInFoot: { diameterMm: wire.diameterMm ?? wireDiameterMm } };
}

/** A side that a person has settled is no longer warned about. */
function warnings({ measured: known, laterality: settled }: FilmFact): FilmReply["warnings"] {
  const warning = known && !settled ? lateralityWarning(known.landmarks) : undefined;
  return warning ? [{ code: warning.code, sentence: warning.sentence }] : [];
}
