import type { Position } from "@firstray/radiograph";
import type { FilmView, Viewport } from "./film-view.ts";
import { turnedBack } from "./turned-back.ts";

/** Which point of the film lies under a point of its window. */
export function screenToFilm([left, top]: Position, view: FilmView, { width, height }: Viewport): Position {
  const [x, y] = turnedBack([(left - width / 2) / view.scale, (top - height / 2) / view.scale], view);
  return [view.centre[0] + x, view.centre[1] + y];
}
