import type { Position } from "@firstray/radiograph";
import { type PointerEvent, useRef } from "react";
import { draggedWindow } from "./dragged-window.ts";
import type { FilmControls } from "./film-controls.ts";
import type { FilmHandle } from "./film-handles.ts";
import { filmToScreen } from "./film-to-screen.ts";
import { nearestHandle } from "./nearest-handle.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { zoomedAt } from "./zoomed-at.ts";

type Gesture =
  | { readonly kind: "place"; readonly start: Position; readonly moved: boolean }
  | { readonly kind: "drag"; readonly key: string; readonly offset: Position; readonly start: Position; readonly moved: boolean }
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

/** Turns pointers into what they do: tap, and drag what lies on the film; move and zoom it, change its greys. */
export function useFilmPointer(controls: FilmControls): FilmPointer {
  const { film, view, setView, window, setWindow, viewport, handles, tool } = controls;
  const pointers = useRef(new Map<number, Position>());
  const gesture = useRef<Gesture>(undefined);

  const begin = (at: Position, event: PointerEvent): Gesture => {
    if (event.button === 2 || tool === "window") return { kind: "window" };
    if (event.button === 1 || tool === "pan") return { kind: "pan" };
    const near = nearestHandle(handles.each, at, view, viewport, event.pointerType === "mouse" ? 12 : 26) ?? handles.within?.(filmAt(at));
    if (near === undefined) return { kind: "place", start: at, moved: false };
    const [left, top] = filmToScreen(near.at, view, viewport);
    return { kind: "drag", key: near.key, offset: [left - at[0], top - at[1]], start: at, moved: false };
  };
  const filmAt = (at: Position): Position => screenToFilm(at, view, viewport);
  /** As it is now: whatever came to be known since the finger took hold of it stays. */
  const handle = (key: string): FilmHandle | undefined => handles.each.find((each) => each.key === key);
  const aims = (event: PointerEvent): boolean => event.pointerType !== "mouse" && handles.aimTap !== undefined;
  const finish = (): void => {
    gesture.current = undefined;
    handles.letGo();
  };

  return {
    onPointerDown: (event) => {
      const at = placeOn(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      pointers.current.set(event.pointerId, at);
      if (pointers.current.size > 1) {
        gesture.current = { kind: "pinch" };
        handles.letGo();
        return;
      }
      gesture.current = begin(at, event);
      if (gesture.current.kind === "place" && aims(event)) handles.aimTap?.(filmAt(at));
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
          if (moved) handle(now.key)?.aim(filmAt(shifted(at, now.offset)));
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
          if (aims(event)) handles.aimTap?.(filmAt(at));
          else if (moved) setView(pannedBy(view, by));
        }
      }
    },
    onPointerUp: (event) => {
      const at = placeOn(event);
      const now = gesture.current;
      pointers.current.delete(event.pointerId);
      if (now?.kind === "place" && (aims(event) || !now.moved)) handles.tap(filmAt(at));
      if (now?.kind === "drag" && now.moved) handle(now.key)?.move(filmAt(shifted(at, now.offset)));
      if (now?.kind === "drag" && !now.moved) handle(now.key)?.choose(filmAt(at));
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
