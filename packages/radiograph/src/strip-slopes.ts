import { edgeSlopes } from "./edge-slopes.ts";
import type { FilmStrip } from "./film-strip.ts";

/** Slopes of a strip's greys, row by row: across (rising with the column) and along (rising with the row); grey levels per step. */
export interface StripSlopes {
  readonly across: Float64Array;
  readonly along: Float64Array;
}

/** @param sigma - of the smoothing, in steps of the strip. */
export function stripSlopes({ greys, columns, rows }: FilmStrip, sigma: number): StripSlopes {
  const width = 2 * columns + 1;
  const height = 2 * rows + 1;
  const across = new Float64Array(greys.length);
  const along = new Float64Array(greys.length);
  for (let at = 0; at < greys.length; at += width) across.set(edgeSlopes(greys.subarray(at, at + width), sigma), at);
  const line = new Float64Array(height);
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height; row += 1) line[row] = greys[row * width + column] ?? 0;
    edgeSlopes(line, sigma).forEach((slope, row) => {
      along[row * width + column] = slope;
    });
  }
  return { across, along };
}
