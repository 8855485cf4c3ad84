import type { FilmRegion } from "@firstray/radiograph";
import type { FilmSize } from "./film-size.ts";

/** What of a film is this foot's: the part that it was split off as, else all of it. */
export function shownRegion({ columns, rows, region }: FilmSize & { readonly region?: FilmRegion }): FilmRegion {
  return region ?? { left: 0, top: 0, width: columns, height: rows };
}
