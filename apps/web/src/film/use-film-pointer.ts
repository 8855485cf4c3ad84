import type { LandmarkName, Position } from "@firstray/radiograph";
import { type PointerEvent, useRef } from "react";
import { draggedWindow } from "./dragged-window.ts";
import type { FilmControls } from "./film-controls.ts";
import { filmToScreen } from "./film-to-screen.ts";
import { nearestLandmark } from "./nearest-landmark.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { zoomedAt } from "./zoomed-at.ts";

type Gesture =
  | { readonly kind: "place"; readonly start: Position; readonly moved: boolean }
  | { readonly kind: "drag"; readonly name: LandmarkName; readonly offset: Position; readonly start: Position; readonly moved: boolean }
  | { readonly kind: "pan" | "window" | "pinch" };

interface FilmPointer {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onWheel: (event: WheelEvent) => void;
}

/** CSS pixels that a hand may tremble before a click becomes a drag. */
const tremble = 4;

/** Turns pointers into what they do: place and drag landmarks, move and zoom the film, change its greys. */
export function useFilmPointer(controls: FilmControls): FilmPointer {
  const { film, view, setView, window, setWindow, viewport, editor, tracing, tool } = controls;
  const tracedNow = tool === "trace";
  const pointers = useRef(new Map<number, Position>());
  const gesture = useRef<Gesture>(undefined);

  const begin = (at: Position, event: PointerEvent): Gesture => {
    if (event.button === 2 || tool === "window") return { kind: "window" };
    if (event.button === 1 || tool === "pan") return { kind: "pan" };
    const near = nearestLandmark(editor.points, at, view, viewport, event.pointerType === "mouse" ? 12 : 26);
    if (near === undefined) return { kind: "place", start: at, moved: false };
    const [left, top] = filmToScreen(near.at, view, viewport);
    return { kind: "drag", name: near.name, offset: [left - at[0], top - at[1]], start: at, moved: false };
  };
  const aim = (name: LandmarkName | undefined, at: Position): void =>
    editor.aim(name === undefined ? undefined : { name, at: screenToFilm(at, view, viewport) });
  const tapped = (at: Position): void => (tracedNow ? tracing.tap : editor.place)(screenToFilm(at, view, viewport));
  /** A landmark that was touched and not moved is chosen, and keeps what is known of it; while tracing, its bone was meant. */
  const released = (name: LandmarkName, at: Position): void => (tracedNow ? tapped(at) : editor.choose(name));
  const finish = (): void => {
    gesture.current = undefined;
    editor.aim(undefined);
  };

  return {
    onPointerDown: (event) => {
      const at = placeOn(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      pointers.current.set(event.pointerId, at);
      if (pointers.current.size > 1) {
        gesture.current = { kind: "pinch" };
        editor.aim(undefined);
        return;
      }
      gesture.current = begin(at, event);
      if (gesture.current.kind === "place" && event.pointerType !== "mouse" && !tracedNow) aim(editor.active, at);
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      const now = gesture.current;
      if (before === undefined || now === undefined) return;
      const at = placeOn(event);
      const by: Position = [at[0] - before[0], at[1] - before[1]];
      const others = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, position]) => position);
      pointers.current.set(event.pointerId, at);
      switch (now.kind) {
        case "pan":
          return setView(pannedBy(view, by));
        case "window":
          return setWindow(draggedWindow(window, by, film.bits));
        case "drag": {
          const moved = now.moved || isBeyondTremble(at, now.start);
          gesture.current = { ...now, moved };
          if (moved) aim(now.name, shifted(at, now.offset));
          return;
        }
        case "pinch": {
          const [other] = others;
          if (other === undefined) return;
          const factor = Math.hypot(at[0] - other[0], at[1] - other[1]) / Math.hypot(before[0] - other[0], before[1] - other[1]);
          return setView(
            zoomedAt(pannedBy(view, [by[0] / 2, by[1] / 2]), factor, [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2], viewport),
          );
        }
        case "place": {
          const moved = now.moved || isBeyondTremble(at, now.start);
          gesture.current = { ...now, moved };
          if (event.pointerType !== "mouse" && !tracedNow) aim(editor.active, at);
          else if (moved) setView(pannedBy(view, by));
        }
      }
    },
    onPointerUp: (event) => {
      const at = placeOn(event);
      const now = gesture.current;
      pointers.current.delete(event.pointerId);
      if (now?.kind === "place" && !((event.pointerType === "mouse" || tracedNow) && now.moved)) tapped(at);
      if (now?.kind === "drag" && now.moved) editor.move(now.name, screenToFilm(shifted(at, now.offset), view, viewport));
      if (now?.kind === "drag" && !now.moved) released(now.name, at);
      if (pointers.current.size === 0) finish();
    },
    onPointerCancel: () => {
      pointers.current.clear();
      finish();
    },
    onWheel: (event) => {
      event.preventDefault();
      const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : new DOMRect();
      setView(zoomedAt(view, Math.exp(-event.deltaY / 400), [event.clientX - box.left, event.clientY - box.top], viewport));
    },
  };
}

function isBeyondTremble(at: Position, start: Position): boolean {
  return Math.hypot(at[0] - start[0], at[1] - start[1]) > tremble;
}

function placeOn(event: PointerEvent<HTMLElement>): Position {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function shifted([x, y]: Position, [dx, dy]: Position): Position {
  return [x + dx, y + dy];
}
