import type { Position } from "@firstray/radiograph";
import type { FilmView, Viewport } from "./film-view.ts";
import { turned } from "./turned.ts";

/** Where a point of the film lies in its window, CSS pixels from the top left. */
export function filmToScreen([x, y]: Position, view: FilmView, { width, height }: Viewport): Position {
  const [across, down] = turned([x - view.centre[0], y - view.centre[1]], view);
  return [width / 2 + across * view.scale, height / 2 + down * view.scale];
}
