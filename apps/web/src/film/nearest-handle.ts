import type { Position } from "@firstray/radiograph";
import type { FilmHandle } from "./film-handles.ts";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, Viewport } from "./film-view.ts";

/** The handle nearest to a point of the screen, if one lies within reach (CSS pixels); `undefined` otherwise. */
export function nearestHandle<Handle extends Pick<FilmHandle, "at">>(
  handles: readonly Handle[],
  [left, top]: Position,
  view: FilmView,
  viewport: Viewport,
  reach: number,
): Handle | undefined {
  const near = handles.map((handle) => {
    const [x, y] = filmToScreen(handle.at, view, viewport);
    return { handle, distance: Math.hypot(x - left, y - top) };
  });
  return near.filter(({ distance }) => distance <= reach).sort((a, b) => a.distance - b.distance)[0]?.handle;
}
