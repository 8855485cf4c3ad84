import type { FilmReply, SignedPlan } from "@firstray/contract";
import { alikeFilms } from "../film/alike-films.ts";

/** The films that may show what came of a plan: measured, of the same foot and view, taken when it was signed or later. */
export function comparableFilms(plan: Pick<SignedPlan, "film" | "on">, films: readonly FilmReply[]): readonly FilmReply[] {
  const planned = films.find(({ id }) => id === plan.film);
  if (planned === undefined) return [];
  return alikeFilms(planned, films).filter(
    ({ description: { acquiredOn }, measuredOn }) => measuredOn !== undefined && acquiredOn !== undefined && acquiredOn >= plan.on,
  );
}
