import type { DecodedFilm } from "@firstray/contract";
import type { FilmDescription } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";

/** What a person says of a film at its upload; what they do not say, the header may. */
export interface Said {
  readonly view?: FilmDescription["view"];
  readonly side?: FilmDescription["side"];
  readonly weightBearing?: FilmDescription["weightBearing"];
  readonly acquiredOn?: string;
}

const asked = {
  view: { path: "view", sentence: { en: "Dorsoplantar or lateral view?", fr: "Incidence dorsoplantaire ou de profil?" } },
  side: { path: "side", sentence: { en: "Left or right foot?", fr: "Pied gauche ou pied droit?" } },
  weightBearing: {
    path: "weightBearing",
    sentence: { en: "Was it taken standing (weight-bearing)?", fr: "A-t-il été pris debout (en charge)?" },
  },
  acquiredOn: { path: "acquiredOn", sentence: { en: "On which day was it taken?", fr: "Quel jour a-t-il été pris?" } },
} as const;

/**
 * View, side, weight-bearing and day of a film: as the person says, else as its header does. Only a person may say that
 * nobody knows whether it was weight-bearing.
 * @throws Problem `invalid` naming each of them that neither knows.
 */
export function describeFilm(film: DecodedFilm, said: Said): FilmDescription {
  const view = said.view ?? film.view;
  const side = said.side ?? film.side;
  const acquiredOn = said.acquiredOn ?? film.identity.acquiredOn;
  const weightBearing = said.weightBearing ?? (film.weightBearing === "unknown" ? undefined : film.weightBearing);
  if (view === undefined || side === undefined || acquiredOn === undefined || weightBearing === undefined) {
    const fields = [
      ...(view === undefined ? [asked.view] : []),
      ...(side === undefined ? [asked.side] : []),
      ...(weightBearing === undefined ? [asked.weightBearing] : []),
      ...(acquiredOn === undefined ? [asked.acquiredOn] : []),
    ];
    throw new Problem("invalid", film.sides === "both" && side === undefined ? sentences.bothFeet : sentences.filmSaysNothing, { fields });
  }
  return { view, side, acquiredOn, weightBearing };
}
