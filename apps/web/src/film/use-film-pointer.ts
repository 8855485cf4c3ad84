import type { Position } from "@firstray/radiograph";
import { type PointerEvent, useRef } from "react";
import type { FilmControls } from "./film-controls.ts";
import { type FilmGesture, filmGesture } from "./film-gesture.ts";
import { gestureAfter } from "./gesture-after.ts";
import { gestureEnd } from "./gesture-end.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { zoomedAt } from "./zoomed-at.ts";

interface FilmPointer {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onWheel: (event: WheelEvent) => void;
}

/** Turns pointers into what they do: tap, and drag what lies on the film; move and zoom it, change its greys. */
export function useFilmPointer(controls: FilmControls): FilmPointer {
  const { view, setView, viewport, handles } = controls;
  const pointers = useRef(new Map<number, Position>());
  const gesture = useRef<FilmGesture>(undefined);
  const aims = (event: PointerEvent): boolean => event.pointerType !== "mouse" && handles.aimTap !== undefined;
  const finish = (): void => {
    gesture.current = undefined;
    handles.letGo();
  };
  return {
    onPointerDown: (event) => {
      const at = placeOn(event);
      takeHold(event);
      pointers.current.set(event.pointerId, at);
      const isSecond = pointers.current.size > 1;
      gesture.current = isSecond ? { kind: "pinch" } : filmGesture(controls, at, event);
      if (isSecond) handles.letGo();
      if (gesture.current.kind === "place" && aims(event)) handles.aimTap?.(screenToFilm(at, view, viewport));
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined || gesture.current === undefined) return;
      const at = placeOn(event);
      const [, other] = [...pointers.current].find(([id]) => id !== event.pointerId) ?? [];
      pointers.current.set(event.pointerId, at);
      gesture.current = gestureAfter(controls, gesture.current, { before, at, other, aims: aims(event) });
    },
    onPointerUp: (event) => {
      pointers.current.delete(event.pointerId);
      if (gesture.current) gestureEnd(controls, gesture.current, placeOn(event), aims(event));
      if (pointers.current.size === 0) finish();
    },
    onPointerCancel: () => {
      pointers.current.clear();
      finish();
    },
    onWheel: (event) => {
      event.preventDefault();
      const { left, top } = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : new DOMRect();
      setView(zoomedAt(view, Math.exp(-event.deltaY / 400), [event.clientX - left, event.clientY - top], viewport));
    },
  };
}

/** The film has the keys from now on, and this pointer until it is lifted. */
function takeHold({ currentTarget, pointerId }: PointerEvent<HTMLElement>): void {
  currentTarget.setPointerCapture(pointerId);
  currentTarget.focus({ preventScroll: true });
}

function placeOn(event: PointerEvent<HTMLElement>): Position {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}
