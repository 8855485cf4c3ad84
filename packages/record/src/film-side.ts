import type { Side } from "@firstray/radiograph";
import type { FilmFact } from "./facts.ts";

/** Which foot a film shows: as a person settled it, else as it was described. */
export function sideOf(film: FilmFact): Side {
  return film.laterality?.side ?? film.description.side;
}
