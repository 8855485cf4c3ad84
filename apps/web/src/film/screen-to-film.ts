import type { Position } from "@firstray/radiograph";
import type { FilmView, Viewport } from "./film-view.ts";
import { turnedBack } from "./turned-back.ts";

/** Which point of the film lies under a point of its window. */
export function screenToFilm([left, top]: Position, { centre, scale, quarterTurns }: FilmView, { width, height }: Viewport): Position {
  const [x, y] = turnedBack([(left - width / 2) / scale, (top - height / 2) / scale], quarterTurns);
  return [centre[0] + x, centre[1] + y];
}
