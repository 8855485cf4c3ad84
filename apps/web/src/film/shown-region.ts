import type { FilmRegion, Position } from "@firstray/radiograph";
import type { FilmSize } from "./film-size.ts";

/** What of a film is this foot's: the part that it was split off as, else all of it. */
export function shownRegion({ columns, rows, region }: FilmSize & { readonly region?: FilmRegion }): FilmRegion {
  return region ?? { left: 0, top: 0, width: columns, height: rows };
}

/** Whether a point of a film lies in a part of it. */
export function isInside({ left, top, width, height }: FilmRegion, [x, y]: Position): boolean {
  return x >= left - 0.5 && y >= top - 0.5 && x < left + width - 0.5 && y < top + height - 0.5;
}
