import type { FilmReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import { isUsable } from "./is-usable.ts";

/** The patient's other films of the same foot in the same view, the earliest first; those of an unknown day last. */
export function alikeFilms(film: FilmReply, films: readonly FilmReply[]): readonly FilmReply[] {
  return films
    .filter((other) => other.id !== film.id && isUsable(other) && other.splitInto === undefined)
    .filter((other) => other.description.view === film.description.view && sideOf(other) === sideOf(film))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function sideOf({ laterality, description }: FilmReply): Side {
  return laterality?.side ?? description.side;
}

function dayOf({ description }: FilmReply): string {
  return description.acquiredOn ?? "9999-12-31";
}
