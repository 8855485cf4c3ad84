import { besideFilm } from "./beside-film.ts";
import type { Greys } from "./draw-greys.ts";
import type { FilmPlacement } from "./film-placement.ts";
import type { Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import { windowedGrey } from "./windowed-grey.ts";

/**
 * Draws a part of the film much enlarged: each pixel of the screen is mixed from the four of the film around it, so that an edge lies where
 * it is and not at the nearest pixel's border.
 * @param out - one 32-bit ABGR value for each screen pixel, row by row.
 */
export function drawSmoothGreys(
  greys: Greys,
  window: GreyWindow,
  placement: FilmPlacement,
  { width, height }: Viewport,
  out: Uint32Array,
): void {
  const { centre, across, down } = placement;
  for (let row = 0, index = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, index += 1) {
      const [right, below] = [column + 0.5 - width / 2, row + 0.5 - height / 2];
      const x = centre[0] + right * across[0] + below * down[0];
      const y = centre[1] + right * across[1] + below * down[1];
      const isOutside = x < -0.5 || y < -0.5 || x >= greys.columns - 0.5 || y >= greys.rows - 0.5;
      const grey = isOutside ? 0 : Math.round(255 * windowedGrey(mixedGrey(greys, x, y), window));
      out[index] = isOutside ? besideFilm : 0xff_00_00_00 | (grey << 16) | (grey << 8) | grey;
    }
  }
}

function mixedGrey({ values, columns, rows }: Greys, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const stored = (column: number, row: number): number =>
    values[Math.min(Math.max(row, 0), rows - 1) * columns + Math.min(Math.max(column, 0), columns - 1)] ?? 0;
  const [part, lower] = [x - left, y - top];
  const upperMix = (1 - part) * stored(left, top) + part * stored(left + 1, top);
  const lowerMix = (1 - part) * stored(left, top + 1) + part * stored(left + 1, top + 1);
  return (1 - lower) * upperMix + lower * lowerMix;
}
