import type { Raster } from "./raster.ts";

const farAway = 1e6;

/** For every cell the distance to the nearest cell that `isThere`, in cells (two passes of a 3 × 3 chamfer; exact within some 4 %). */
export function distanceFrom(raster: Raster, isThere: (raster: Raster, at: number) => boolean): Raster {
  const { columns, rows } = raster;
  const values = raster.values.map((_, at) => (isThere(raster, at) ? 0 : farAway));
  const relax = (at: number, column: number, row: number, step: 1 | -1): void => {
    const neighbour = (across: number, down: number): number => {
      const [i, j] = [column - step * across, row - step * down];
      return i < 0 || j < 0 || i >= columns || j >= rows ? farAway : (values[j * columns + i] ?? 0);
    };
    const straight = Math.min(neighbour(1, 0), neighbour(0, 1)) + 1;
    const diagonal = Math.min(neighbour(1, 1), neighbour(-1, 1)) + Math.SQRT2;
    values[at] = Math.min(values[at] ?? 0, straight, diagonal);
  };
  for (let at = 0; at < values.length; at += 1) relax(at, at % columns, Math.floor(at / columns), 1);
  for (let at = values.length - 1; at >= 0; at -= 1) relax(at, at % columns, Math.floor(at / columns), -1);
  return { columns, rows, values };
}
