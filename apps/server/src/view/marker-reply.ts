import type { DecodedFilm, FilmReply } from "@firstray/contract";
import { markerScale } from "@firstray/radiograph";
import type { FilmFact } from "@firstray/record";
import { actorName } from "./actor-name.ts";

/** The marker that a film is calibrated by, who measured it and when, and what the header says instead; nothing without one. */
export function markerReply({ marker: known }: FilmFact, { calibration }: DecodedFilm): Pick<FilmReply, "marker" | "headerCalibration"> {
  if (known === undefined) return {};
  const { marker, from, to, evidence } = known;
  const scale = markerScale({ marker, from, to });
  if (scale.kind !== "scale") throw new Error(`a film is calibrated by a marker that gives a scale, got ${scale.because.en}`);
  const { event, by, on } = evidence;
  return {
    marker: { marker, from, to, spreadPercent: scale.spreadPercent, by: actorName(by), on: on.toString(), event },
    headerCalibration: calibration,
  };
}
