import type { FilmRegion } from "./film-region.ts";

/**
 * The two parts of a film that is split upright: what lies left of a column, and what begins with it; pixels of the whole film.
 * @param at - first column of the right part, 1 to `columns` − 1.
 * @throws RangeError when a part would be empty.
 * @example splitRegions({ columns: 100, rows: 80 }, 40)[1] // { left: 40, top: 0, width: 60, height: 80 }
 */
export function splitRegions(
  { columns, rows }: { readonly columns: number; readonly rows: number },
  at: number,
): readonly [leftPart: FilmRegion, rightPart: FilmRegion] {
  if (!Number.isInteger(at) || at < 1 || at >= columns)
    throw new RangeError(`a film is split at a column from 1 to ${columns - 1}, got ${at}`);
  return [
    { left: 0, top: 0, width: at, height: rows },
    { left: at, top: 0, width: columns - at, height: rows },
  ];
}
