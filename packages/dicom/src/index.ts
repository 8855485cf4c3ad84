export {
  type ChartIdentity,
  compareIdentity,
  type IdentityComparison,
  type IdentityDifference,
  type IdentityField,
} from "./compare-identity.ts";
export type { DisplayWindow } from "./display-window.ts";
export type { DxFilm } from "./dx-film.ts";
export type { Film, PixelShape } from "./film.ts";
export type { FilmIdentity } from "./film-identity.ts";
export { defaultFilmLimits, type FilmLimits } from "./film-limits.ts";
export type { FilmRefusal, FilmRefusalCode } from "./film-refusal.ts";
export type { FootDirection, FootLayout } from "./patient-orientation.ts";
export { readFilm } from "./read-film.ts";
export { uidFrom } from "./uid-from.ts";
export { writeDx } from "./write-dx.ts";
