import type { Point } from "@firstray/geometry";
import type { GreyFilm } from "./grey-film.ts";
import type { TapName } from "./tap-file.ts";

/** One film while its taps are read. */
export interface FilmTracing {
  readonly film: GreyFilm;
  /** Its greys between the pixels; bone is bright. */
  readonly brightness: (x: number, y: number) => number;
  /** Millimetres per pixel: of the film where it is calibrated, else roughly. */
  readonly pixelMm: number;
  readonly tapAt: (name: TapName) => Point | undefined;
}
