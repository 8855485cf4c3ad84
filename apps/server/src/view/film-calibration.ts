import type { DecodedFilm } from "@firstray/contract";
import type { Calibration } from "@firstray/radiograph";
import type { FilmFact } from "@firstray/record";

/** How large a film's pixels are: by the marker that a person measured on it, else as its header says. */
export function filmCalibration(fact: Pick<FilmFact, "marker"> | undefined, header: DecodedFilm["calibration"]): Calibration {
  return fact?.marker === undefined ? header : { kind: "marker", mmPerPixel: fact.marker.mmPerPixel };
}
