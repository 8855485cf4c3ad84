import type { FilmLimits } from "./film-limits.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { refusals } from "./refusals.ts";

/** The refusal of a picture that is too large in pixels, from its header; undefined when it is within the limits. */
export function overLimits(columns: number, rows: number, limits: FilmLimits): FilmRefusal | undefined {
  const within = columns <= limits.pixelsPerSide && rows <= limits.pixelsPerSide && columns * rows <= limits.pixels;
  return within ? undefined : refusals.tooManyPixels(columns, rows, limits);
}
