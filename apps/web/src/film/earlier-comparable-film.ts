import type { FilmReply } from "@firstray/contract";
import { alikeFilms } from "./alike-films.ts";

/** The last film before this one that may be compared with it: same foot and view, measured, both known to be with, or both without, weight. */
export function earlierComparableFilm(film: FilmReply, films: readonly FilmReply[]): FilmReply | undefined {
  const { acquiredOn, weightBearing } = film.description;
  if (acquiredOn === undefined || weightBearing === "unknown") return undefined;
  return alikeFilms(film, films).findLast(
    ({ description, measuredOn }) =>
      measuredOn !== undefined &&
      description.weightBearing === weightBearing &&
      description.acquiredOn !== undefined &&
      description.acquiredOn < acquiredOn,
  );
}
