import type { FilmReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";

/** Said of a visit at which no film was taken. */
export const noFilm = "none";

/** A film's id, `noFilm`, or nothing said yet. */
export type FilmAnswer = string;

/** More than the last visit's films in both views are not offered. */
const offered = 4;

/** The films of one foot that may have been taken at a visit, the latest first. */
export function filmsOfVisit(films: readonly FilmReply[], foot: Side): readonly FilmReply[] {
  return films
    .filter(({ description, splitInto }) => description.side === foot && splitInto === undefined)
    .sort((a, b) => (b.description.acquiredOn ?? "").localeCompare(a.description.acquiredOn ?? ""))
    .slice(0, offered);
}

/** What a command says of the film: its id, where one was taken. */
export function filmSaid(answer: FilmAnswer): { readonly film?: string } {
  return answer === noFilm ? {} : { film: answer };
}
