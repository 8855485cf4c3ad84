import type { Position } from "@firstray/radiograph";
import type { FilmView, Viewport } from "./film-view.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { turnedBack } from "./turned-back.ts";

const smallestScale = 0.02;
const largestScale = 40;

/** The view larger or smaller by a factor, with the film's point under `at` staying where it is. */
export function zoomedAt(view: FilmView, factor: number, at: Position, viewport: Viewport): FilmView {
  const scale = Math.min(Math.max(view.scale * factor, smallestScale), largestScale);
  const [x, y] = screenToFilm(at, view, viewport);
  const [dx, dy] = turnedBack([(at[0] - viewport.width / 2) / scale, (at[1] - viewport.height / 2) / scale], view);
  return { ...view, scale, centre: [x - dx, y - dy] };
}
