import type { FilmPlacement } from "./film-placement.ts";
import type { Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";

/** Draws the film on its canvas; the film is resident, so a change of window or view costs one frame's drawing. */
export interface GreyRenderer {
  readonly kind: "webgl2" | "2d";
  /** @param density - device pixels per CSS pixel. */
  readonly draw: (placement: FilmPlacement, window: GreyWindow, viewport: Viewport, density: number) => void;
  readonly dispose: () => void;
}
