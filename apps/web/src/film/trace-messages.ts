import type { GreyFilm, TapFile, TracedFilm } from "@firstray/radiograph";

/** What is asked of the thread that traces: first the film, once, then each reading of its taps. */
export type TraceQuestion =
  | { readonly kind: "film"; readonly film: GreyFilm }
  | { readonly kind: "trace"; readonly id: number; readonly taps: TapFile; readonly mmPerPixel?: number };

/** What it answers. */
export interface TraceAnswer {
  readonly id: number;
  readonly traced: TracedFilm;
}
