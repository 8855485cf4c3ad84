import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import type { FilmWindow } from "./film-window.ts";
import { normal } from "./normal.ts";

/** One blade of the collimator: what lies beyond the line is dark. Pixels; the normal points into the open field. */
interface Blade {
  readonly x: number;
  readonly y: number;
  readonly normalX: number;
  readonly normalY: number;
}

/** Darkens what the collimator's blades cover: none to four of them show, all turned together by a degree or two. */
export function collimate(picture: Float32Array, window: FilmWindow, random: Random): void {
  const { columns, rows, mmPerPixel } = window;
  const turn = (normal(random, 0, 1.2) * Math.PI) / 180;
  const inset = (): number => (random() < 0.45 ? between(random, 0.8, 5) / mmPerPixel : -99);
  const blade = (x: number, y: number, angle: number): Blade => ({
    x,
    y,
    normalX: Math.cos(angle + turn),
    normalY: Math.sin(angle + turn),
  });
  const blades = [
    blade(inset(), rows / 2, 0),
    blade(columns - inset(), rows / 2, Math.PI),
    blade(columns / 2, inset(), Math.PI / 2),
    blade(columns / 2, rows - inset(), -Math.PI / 2),
  ].filter(({ x, y }) => x > 0 && x < columns && y > 0 && y < rows);
  if (blades.length === 0) return;
  for (const edge of blades) cover(picture, window, edge, 0.4 / mmPerPixel);
}

/** Darkens one blade's side; the border is as wide as the blade's penumbra. */
function cover(picture: Float32Array, { columns, rows }: FilmWindow, { x, y, normalX, normalY }: Blade, penumbra: number): void {
  for (let row = 0; row < rows; row += 1) {
    const atStart = (-x * normalX + (row - y) * normalY) / penumbra;
    const step = normalX / penumbra;
    // Only columns within one penumbra of the edge or beyond it change.
    const edge = (1 - atStart) / step;
    const from = step > 0 || Math.abs(step) < 1e-9 ? 0 : Math.max(0, Math.floor(edge));
    const to = step < 0 || Math.abs(step) < 1e-9 ? columns : Math.min(columns, Math.ceil(edge));
    for (let column = from; column < to; column += 1) {
      const open = 0.5 + 0.5 * (atStart + step * column);
      if (open < 1) picture[row * columns + column] = (picture[row * columns + column] ?? 0) * Math.max(0, open);
    }
  }
}
