import type { FilmOverview } from "./film-overview.ts";
import type { FilmRegion } from "./film-region.ts";

/** A line of the overview is the shutter's when nearly all of it is this dark, or, drawn white, most of it this bright (shares of the film's range). */
const shutter = { dark: 0.015, darkLine: 0.97, bright: 0.93, brightLine: 0.9 } as const;

/**
 * The part of an overview that the collimator left open, in overview pixels: what is left when uniform black or white lines along
 * its edges are taken away. All of it when that would leave less than a tenth.
 */
export function exposedArea({ columns, rows, brightness }: FilmOverview): FilmRegion {
  const isShut = (count: number, at: (index: number) => number): boolean => {
    let dark = 0;
    let bright = 0;
    for (let index = 0; index < count; index += 1) {
      const value = at(index);
      if (value <= shutter.dark) dark += 1;
      else if (value >= shutter.bright) bright += 1;
    }
    return dark >= shutter.darkLine * count || bright >= shutter.brightLine * count;
  };
  const rowShut = (row: number): boolean => isShut(columns, (column) => brightness[row * columns + column] ?? 0);
  const columnShut = (column: number): boolean => isShut(rows, (row) => brightness[row * columns + column] ?? 0);
  const [top, bottom] = open(rows, rowShut);
  const [left, right] = open(columns, columnShut);
  const area = { left, top, width: right - left, height: bottom - top };
  return area.width * area.height < 0.1 * columns * rows ? { left: 0, top: 0, width: columns, height: rows } : area;
}

function open(count: number, isShut: (index: number) => boolean): readonly [from: number, to: number] {
  let from = 0;
  while (from < count && isShut(from)) from += 1;
  let to = count;
  while (to > from && isShut(to - 1)) to -= 1;
  return [from, to];
}
