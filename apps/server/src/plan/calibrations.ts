import type { Calibration } from "@firstray/radiograph";
import type { Facts } from "@firstray/record";
import type { FilmRow } from "../store/film-row.ts";
import { filmCalibration } from "../view/film-calibration.ts";

/** How large a film's pixels are, by its id; of a part, those of the whole film. */
export type CalibrationOf = (film: string) => Calibration;

/** Over the films of one patient. */
export function calibrations(facts: Facts, rows: ReadonlyMap<string, FilmRow>): CalibrationOf {
  return (id) => {
    const fact = facts.films.find((film) => film.id === id);
    return filmCalibration(fact, rows.get(fact?.partOf?.film ?? id)?.decoded.calibration ?? { kind: "unknown" });
  };
}
