import type { Position } from "@firstray/radiograph";
import type { FilmView } from "./film-view.ts";
import { turnedBack } from "./turned-back.ts";

/** How any film lies in a window, turned and scaled as it may be: the film's point in the middle, and how far on the film one CSS pixel right, and one down, leads. */
export interface FilmPlacement {
  readonly centre: Position;
  readonly across: Position;
  readonly down: Position;
}

/** A view as a placement, film pixels. */
export function placementOf(view: FilmView): FilmPlacement {
  const step = 1 / view.scale;
  return { centre: view.centre, across: turnedBack([step, 0], view), down: turnedBack([0, step], view) };
}
