import type { FilmSource } from "./known-film.ts";

/** Which films a worker judges: every `stride`th seed from `first` on, until `end`. */
export interface WorkOrder {
  readonly source: FilmSource;
  readonly first: number;
  readonly stride: number;
  readonly end: number;
}
