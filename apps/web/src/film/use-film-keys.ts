import type { Position } from "@firstray/radiograph";
import type { KeyboardEvent } from "react";
import type { FilmControls } from "./film-controls.ts";
import { pannedBy } from "./panned-by.ts";
import { positionOf } from "./position-of.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { turnedBack } from "./turned-back.ts";
import { zoomedAt } from "./zoomed-at.ts";

const arrows: Readonly<Record<string, Position>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Film pixels that an arrow key moves a landmark, alone and with Shift; CSS pixels that it moves the film. */
const fine = 0.1;
const coarse = 1;
const along = 60;

/** Everything that can be done with the pointer, by keys. */
export function useFilmKeys(controls: FilmControls): (event: KeyboardEvent) => void {
  const { view, setView, window, setWindow, viewport, editor, tracing, tool } = controls;
  const middle: Position = [viewport.width / 2, viewport.height / 2];
  const zoom = (factor: number): void => setView(zoomedAt(view, factor, middle, viewport));
  const remove = (): void => {
    if (editor.selected) editor.remove(editor.selected);
  };
  const keys = new Map<string, () => void>([
    ["+", () => zoom(1.25)],
    ["=", () => zoom(1.25)],
    ["-", () => zoom(0.8)],
    ["0", () => setView(undefined)],
    ["i", () => setWindow({ ...window, inverted: !window.inverted })],
    ["[", () => setWindow({ ...window, width: Math.max(1, window.width * 0.9) })],
    ["]", () => setWindow({ ...window, width: window.width / 0.9 })],
    ["Enter", () => (tool === "trace" ? tracing.tap : editor.place)(screenToFilm(middle, view, viewport))],
    ["Delete", remove],
    ["Backspace", remove],
  ]);
  return (event) => {
    const arrow = arrows[event.key];
    const undoing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    const act = undoing ? (event.shiftKey ? editor.redo : editor.undo) : arrow ? () => move(arrow, event.shiftKey) : keys.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  function move(direction: Position, far: boolean): void {
    const point = editor.selected && editor.points[editor.selected];
    if (editor.selected === undefined || point === undefined) {
      setView(pannedBy(view, [-along * direction[0], -along * direction[1]]));
      return;
    }
    const [dx, dy] = turnedBack(direction, view.quarterTurns);
    const [x, y] = positionOf(point);
    const step = far ? coarse : fine;
    editor.move(editor.selected, [x + dx * step, y + dy * step]);
  }
}
