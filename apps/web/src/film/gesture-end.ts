import type { Position } from "@firstray/radiograph";
import type { FilmGesture } from "./film-gesture.ts";
import type { GestureControls } from "./gesture-controls.ts";
import { screenToFilm } from "./screen-to-film.ts";

/** Does what a gesture comes to where its pointer is lifted: a tap, or what was dragged stays there. The handle is the one of now: what came to be known since the finger took hold of it stays. */
export function gestureEnd({ view, viewport, handles }: GestureControls, gesture: FilmGesture, at: Position, aims: boolean): void {
  if (gesture.kind === "place" && (aims || !gesture.moved)) handles.tap(screenToFilm(at, view, viewport));
  if (gesture.kind !== "drag") return;
  const handle = handles.each.find(({ key }) => key === gesture.key);
  const [left, top] = gesture.offset;
  if (gesture.moved) handle?.move(screenToFilm([at[0] + left, at[1] + top], view, viewport));
  else handle?.choose(screenToFilm(at, view, viewport));
}
