import type { Position } from "@firstray/radiograph";
import type { PointerEvent } from "react";
import { filmToScreen } from "./film-to-screen.ts";
import type { GestureControls } from "./gesture-controls.ts";
import { nearestHandle } from "./nearest-handle.ts";
import { screenToFilm } from "./screen-to-film.ts";

/** What a pointer does on the film; positions in CSS pixels of its stage. */
export type FilmGesture =
  | { readonly kind: "place"; readonly start: Position; readonly moved: boolean }
  | {
      readonly kind: "drag";
      readonly key: string;
      /** From the pointer to what it took hold of. */
      readonly offset: Position;
      readonly start: Position;
      readonly moved: boolean;
    }
  | { readonly kind: "pan" | "window" | "pinch" };

/** CSS pixels around a handle in which it is taken hold of, by a mouse and by a finger. */
const reach = { mouse: 12, finger: 26 } as const;

/** What begins where a pointer comes down: by its button, by the tool, else by what lies there. */
export function filmGesture(controls: GestureControls, at: Position, event: PointerEvent): FilmGesture {
  const { view, viewport, handles, tool } = controls;
  if (event.button === 2 || tool === "window") return { kind: "window" };
  if (event.button === 1 || tool === "pan") return { kind: "pan" };
  const within = event.pointerType === "mouse" ? reach.mouse : reach.finger;
  const near = nearestHandle(handles.each, at, view, viewport, within) ?? handles.within?.(screenToFilm(at, view, viewport));
  if (near === undefined) return { kind: "place", start: at, moved: false };
  const [left, top] = filmToScreen(near.at, view, viewport);
  return { kind: "drag", key: near.key, offset: [left - at[0], top - at[1]], start: at, moved: false };
}
