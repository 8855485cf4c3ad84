import type { Side } from "@firstray/radiograph";
import { type Facts, type FilmFact, sideOf } from "@firstray/record";

/** The latest measured lateral film of a foot, for the wire's way on it; one whose owner is in doubt is none. */
export function lateralFilm({ films }: Facts, foot: Side): FilmFact | undefined {
  return films
    .filter((film) => film.description.view === "lateral" && film.measured && sideOf(film) === foot)
    .filter(({ identity }) => identity.kind === "matches" || (identity.kind === "settled" && identity.belongs))
    .toSorted((one, other) => (one.description.acquiredOn ?? "").localeCompare(other.description.acquiredOn ?? ""))
    .at(-1);
}
