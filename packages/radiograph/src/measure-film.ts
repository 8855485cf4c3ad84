import type { Calibration } from "./calibration.ts";
import { footOnFilm } from "./foot-on-film.ts";
import type { LandmarkFile } from "./landmark.ts";
import { measureConstruct } from "./measure-construct.ts";
import type { Measurement } from "./measurement.ts";
import { measurementCatalogue } from "./measurement-catalogue.ts";

/**
 * Every measurement of a film's view by every method, in the order of the catalogue: the value with its interval, or what is missing.
 * @param calibration - of the film; lengths are millimetres with one, else named fractions. Angles and grades need none.
 */
export function measureFilm(file: LandmarkFile, calibration: Calibration): readonly Measurement[] {
  const film = { foot: footOnFilm(file), calibration };
  return Object.values(measurementCatalogue)
    .filter(({ view }) => view === file.view)
    .flatMap((definition) => definition.constructs.map((construct) => measureConstruct(film, definition, construct)));
}
