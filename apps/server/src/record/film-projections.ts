import type { Facts } from "@firstray/record";
import type { StoredPart } from "../store/save-film-parts.ts";

/** A film and whether it is this patient's by what was said last. */
export interface FilmBelonging {
  readonly film: string;
  readonly belongs: boolean;
}

type Films = Pick<Facts, "films" | "history">;

/** The parts of films that were split, also of a split that was undone: an id stays its film's for good. */
export function filmParts({ history }: Films): readonly StoredPart[] {
  return history.flatMap((event) =>
    event.type === "FilmSplit" ? event.payload.parts.map(({ film: part }) => ({ part, film: event.payload.film })) : [],
  );
}

/** Of each film that was ever added, and of each part, whose it is; one that was taken out of the record is nobody else's. */
export function filmsBelonging({ films, history }: Films): readonly FilmBelonging[] {
  const said = films.map(({ id, identity }) => ({ film: id, belongs: identity.kind !== "settled" || identity.belongs }));
  const known = new Set(said.map(({ film }) => film));
  const out = history.flatMap((event) => (event.type === "FilmAdded" && !known.has(event.payload.film) ? [event.payload.film] : []));
  return [...said, ...out.map((film) => ({ film, belongs: true }))];
}
