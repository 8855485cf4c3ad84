import type { FilmSource } from "./known-film.ts";

/** Which films of a run a worker judges: every `stride`th from `first` on, until `end`. */
export interface WorkOrder {
  readonly source: FilmSource;
  /** The run's seed. */
  readonly run: number;
  readonly first: number;
  readonly stride: number;
  readonly end: number;
}
