import type { Position } from "@firstray/radiograph";
import type { FilmView, Viewport } from "./film-view.ts";
import { turned } from "./turned.ts";

/** Where a point of the film lies in its window, CSS pixels from the top left. */
export function filmToScreen([x, y]: Position, { centre, scale, quarterTurns }: FilmView, { width, height }: Viewport): Position {
  const [across, down] = turned([x - centre[0], y - centre[1]], quarterTurns);
  return [width / 2 + across * scale, height / 2 + down * scale];
}
