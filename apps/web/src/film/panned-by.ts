import type { Position } from "@firstray/radiograph";
import type { FilmView } from "./film-view.ts";
import { turnedBack } from "./turned-back.ts";

/** The view with the film moved along on screen by so many CSS pixels. */
export function pannedBy(view: FilmView, [across, down]: Position): FilmView {
  const [dx, dy] = turnedBack([across / view.scale, down / view.scale], view);
  return { ...view, centre: [view.centre[0] - dx, view.centre[1] - dy] };
}
