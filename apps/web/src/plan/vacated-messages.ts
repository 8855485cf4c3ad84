import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import type { FilmRegion, GreyFilm } from "@firstray/radiograph";

/** What is asked of the thread that takes the pieces out of a film: first the film, once. */
export type VacatedQuestion =
  | { readonly kind: "film"; readonly film: GreyFilm }
  | { readonly kind: "vacate"; readonly id: number; readonly foot: PlannableFoot; readonly cut: Correction; readonly shown: FilmRegion };

/** What it answers. */
export interface VacatedAnswer {
  readonly id: number;
  readonly pixels: Uint16Array<ArrayBuffer>;
}
