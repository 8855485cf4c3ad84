export type { DisplayWindow } from "./display-window.ts";
export type { Film, PixelShape } from "./film.ts";
export type { FilmIdentity } from "./film-identity.ts";
export { defaultFilmLimits, type FilmLimits } from "./film-limits.ts";
export type { FilmRefusal, FilmRefusalCode } from "./film-refusal.ts";
export { readFilm } from "./read-film.ts";
