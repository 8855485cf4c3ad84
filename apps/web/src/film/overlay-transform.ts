import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import { turned } from "./turned.ts";

/** The SVG matrix that lays film coordinates on the screen as `filmToScreen` does. */
export function overlayTransform(view: FilmView, viewport: Viewport): string {
  const across = turned([view.scale, 0], view);
  const down = turned([0, view.scale], view);
  return `matrix(${[...across, ...down, ...filmToScreen([0, 0], view, viewport)].join(" ")})`;
}
