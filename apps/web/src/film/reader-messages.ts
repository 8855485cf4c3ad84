import type { DescribedFilm, FeetOnFilm, GreyFilm, LandmarkFile, QualityFinding, TapFile, TracedFilm } from "@firstray/radiograph";

/** What a film looks like before its numbers are trusted. */
export interface FilmLook {
  readonly findings: readonly QualityFinding[];
  readonly feet: FeetOnFilm;
}

/** What is asked of the thread that reads a film: first the film, once, then readings of its taps and looks at it. */
export type ReaderQuestion =
  | { readonly kind: "film"; readonly film: GreyFilm }
  | { readonly kind: "trace"; readonly id: number; readonly taps: TapFile; readonly mmPerPixel?: number }
  | { readonly kind: "look"; readonly id: number; readonly described: DescribedFilm; readonly landmarks: LandmarkFile };

/** What it answers. */
export type ReaderAnswer =
  | { readonly kind: "traced"; readonly id: number; readonly traced: TracedFilm }
  | { readonly kind: "looked"; readonly id: number; readonly look: FilmLook };
