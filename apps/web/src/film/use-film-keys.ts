import type { Position } from "@firstray/radiograph";
import type { KeyboardEvent } from "react";
import type { FilmControls } from "./film-controls.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { turnedBack } from "./turned-back.ts";
import { zoomedAt } from "./zoomed-at.ts";

const arrows: Readonly<Record<string, Position>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Film pixels that an arrow key moves a handle, alone and with Shift; CSS pixels that it moves the film. */
const fine = 0.1;
const coarse = 1;
const along = 60;

/** Steps back and forward, where something can be undone. */
interface Steps {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Everything that can be done with the pointer, by keys. */
export function useFilmKeys(controls: FilmControls, steps?: Steps): (event: KeyboardEvent) => void {
  const { view, setView, handles } = controls;
  const keys = deedsOfKeys(controls);
  return (event) => {
    const arrow = arrows[event.key];
    const undoing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    const act = undoing ? stepped(event.shiftKey) : arrow ? () => move(arrow, event.shiftKey) : keys.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  function stepped(forward: boolean): (() => void) | undefined {
    return forward ? steps?.redo : steps?.undo;
  }

  function move(direction: Position, far: boolean): void {
    const { selected } = handles;
    if (selected === undefined) {
      setView(pannedBy(view, [-along * direction[0], -along * direction[1]]));
      return;
    }
    const [dx, dy] = turnedBack(direction, view);
    const [x, y] = selected.at;
    const step = far ? coarse : fine;
    selected.move([x + dx * step, y + dy * step]);
  }
}

/** What each key but the arrows does. */
function deedsOfKeys({ view, setView, turn, window, setWindow, viewport, handles }: FilmControls): ReadonlyMap<string, () => void> {
  const middle: Position = [viewport.width / 2, viewport.height / 2];
  const zoom = (factor: number): void => setView(zoomedAt(view, factor, middle, viewport));
  return new Map<string, () => void>([
    ["+", () => zoom(1.25)],
    ["=", () => zoom(1.25)],
    ["-", () => zoom(0.8)],
    ["0", () => setView(undefined)],
    ["i", () => setWindow({ ...window, inverted: !window.inverted })],
    ["m", () => turn({ ...view, mirrored: !view.mirrored })],
    ["[", () => setWindow({ ...window, width: Math.max(1, window.width * 0.9) })],
    ["]", () => setWindow({ ...window, width: window.width / 0.9 })],
    ["Enter", () => handles.tap(screenToFilm(middle, view, viewport))],
    ["Delete", handles.remove],
    ["Backspace", handles.remove],
  ]);
}
