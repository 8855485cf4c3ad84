import { besideFilm } from "./beside-film.ts";
import type { FilmPlacement } from "./film-placement.ts";
import type { FilmSize } from "./film-size.ts";
import type { Viewport } from "./film-view.ts";

/** The film's greys with its size. */
export interface Greys extends FilmSize {
  /** Row by row. */
  readonly values: Uint16Array;
}

/**
 * Draws the part of the film that its window shows, one sample for each pixel of the screen; the work grows with the window, not with the film.
 * @param lookup - brightness of each stored grey.
 * @param out - one 32-bit ABGR value for each screen pixel, row by row.
 */
export function drawGreys(
  { values, columns, rows }: Greys,
  lookup: Uint8ClampedArray,
  { centre, across, down }: FilmPlacement,
  viewport: Viewport,
  out: Uint32Array,
): void {
  const [left, top] = [0.5 - viewport.width / 2, 0.5 - viewport.height / 2];
  const originX = centre[0] + 0.5 + left * across[0] + top * down[0];
  const originY = centre[1] + 0.5 + left * across[1] + top * down[1];
  for (let row = 0, index = 0; row < viewport.height; row += 1) {
    let x = originX + row * down[0];
    let y = originY + row * down[1];
    for (let column = 0; column < viewport.width; column += 1, index += 1, x += across[0], y += across[1]) {
      if (x < 0 || y < 0 || x >= columns || y >= rows) {
        out[index] = besideFilm;
        continue;
      }
      const grey = lookup[values[Math.trunc(y) * columns + Math.trunc(x)] ?? 0] ?? 0;
      out[index] = 0xff_00_00_00 | (grey << 16) | (grey << 8) | grey;
    }
  }
}
