import type { FilmView, Viewport } from "./film-view.ts";
import type { FilmSize } from "./fitted-view.ts";
import { screenToFilm } from "./screen-to-film.ts";

/** The film's greys with its size. */
export interface Greys extends FilmSize {
  /** Row by row. */
  readonly values: Uint16Array;
}

/** What lies beside the film: the viewer's own dark. */
const beside = 0xff_14_10_0b;

/**
 * Draws the part of the film that its window shows, one sample for each pixel of the screen; the work grows with the window, not with the film.
 * @param lookup - brightness of each stored grey.
 * @param out - one 32-bit ABGR value for each screen pixel, row by row.
 */
export function drawGreys(
  { values, columns, rows }: Greys,
  lookup: Uint8ClampedArray,
  view: FilmView,
  viewport: Viewport,
  out: Uint32Array,
): void {
  const [originX, originY] = screenToFilm([0.5, 0.5], view, viewport);
  const [rightX, rightY] = screenToFilm([1.5, 0.5], view, viewport);
  const [downX, downY] = screenToFilm([0.5, 1.5], view, viewport);
  const acrossX = rightX - originX;
  const acrossY = rightY - originY;
  for (let top = 0, index = 0; top < viewport.height; top += 1) {
    let x = originX + 0.5 + top * (downX - originX);
    let y = originY + 0.5 + top * (downY - originY);
    for (let left = 0; left < viewport.width; left += 1, index += 1, x += acrossX, y += acrossY) {
      if (x < 0 || y < 0 || x >= columns || y >= rows) {
        out[index] = beside;
        continue;
      }
      const grey = lookup[values[Math.trunc(y) * columns + Math.trunc(x)] ?? 0] ?? 0;
      out[index] = 0xff_00_00_00 | (grey << 16) | (grey << 8) | grey;
    }
  }
}
