import type { Point } from "@firstray/geometry";
import type { GreyFilm, LandmarkFile } from "@firstray/radiograph";
import type { AngleName } from "../bones/angles-of.ts";

/** Where taps go that mean one bone and hit another, or none. */
interface WrongPlaces {
  readonly thirdMetatarsal: Point;
  readonly secondToe: Point;
  readonly distalPhalanx: Point;
}

/** One simulated film whose truth is known. */
export interface KnownFilm {
  readonly film: GreyFilm;
  readonly mmPerPixel: number;
  readonly truth: LandmarkFile;
  /** The `shaft` angles of the same foot, perfectly placed under a perfectly placed tube. */
  readonly posed: { readonly [Name in AngleName]: number };
  /** The `shaft` angles that the film was made to show, where it was made to order. */
  readonly ordered?: { readonly [Name in AngleName]: number };
  readonly wrong: WrongPlaces;
}

/** Where the simulated films of a run come from. */
export type FilmSource = "phantoms" | "bones";
