import type { Position } from "@firstray/radiograph";
import { draggedWindow } from "./dragged-window.ts";
import type { FilmGesture } from "./film-gesture.ts";
import type { GestureControls } from "./gesture-controls.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { zoomedAt } from "./zoomed-at.ts";

/** One step of a pointer, in CSS pixels of the stage. */
export interface PointerStep {
  readonly before: Position;
  readonly at: Position;
  /** Where another finger rests. */
  readonly other: Position | undefined;
  /** The finger shows what a tap there would do before it is lifted. */
  readonly aims: boolean;
}

/** CSS pixels that a hand may tremble before a click becomes a drag. */
const tremble = 4;

/** Does what a gesture does as its pointer moves. @returns the gesture as it is from then on. */
export function gestureAfter(controls: GestureControls, gesture: FilmGesture, step: PointerStep): FilmGesture {
  const { film, view, setView, window, setWindow, viewport, handles } = controls;
  const { before, at, aims } = step;
  const by: Position = [at[0] - before[0], at[1] - before[1]];
  const filmAt = ([x, y]: Position): Position => screenToFilm([x, y], view, viewport);
  switch (gesture.kind) {
    case "pan":
      setView(pannedBy(view, by));
      return gesture;
    case "window":
      setWindow(draggedWindow(window, by, film.bits));
      return gesture;
    case "pinch":
      pinch(controls, step, by);
      return gesture;
    case "drag": {
      const moved = gesture.moved || isBeyondTremble(at, gesture.start);
      const [left, top] = gesture.offset;
      if (moved) handles.each.find(({ key }) => key === gesture.key)?.aim(filmAt([at[0] + left, at[1] + top]));
      return { ...gesture, moved };
    }
    case "place": {
      const moved = gesture.moved || isBeyondTremble(at, gesture.start);
      if (aims) handles.aimTap?.(filmAt(at));
      else if (moved) setView(pannedBy(view, by));
      return { ...gesture, moved };
    }
  }
}

/** Two fingers: the film follows their middle, and grows with their distance. */
function pinch({ view, setView, viewport }: GestureControls, { before, at, other }: PointerStep, by: Position): void {
  if (other === undefined) return;
  const factor = Math.hypot(at[0] - other[0], at[1] - other[1]) / Math.hypot(before[0] - other[0], before[1] - other[1]);
  const middle: Position = [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
  setView(zoomedAt(pannedBy(view, [by[0] / 2, by[1] / 2]), factor, middle, viewport));
}

function isBeyondTremble(at: Position, start: Position): boolean {
  return Math.hypot(at[0] - start[0], at[1] - start[1]) > tremble;
}
