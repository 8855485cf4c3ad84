import type { GreyFilm } from "./grey-film.ts";

/** Height that a film of a whole foot shows, millimetres. */
const footFilmMm = 280;

/** Millimetres per pixel, roughly, of a film of which nothing else tells the scale; only search widths may depend on it. */
export function footFilmScale({ height }: GreyFilm): number {
  return footFilmMm / height;
}
