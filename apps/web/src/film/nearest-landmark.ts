import type { LandmarkName, LandmarkPoints, Position } from "@firstray/radiograph";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import { landmarkEntries } from "./landmark-entries.ts";

/** The landmark nearest to a point of the screen, if one lies within reach (CSS pixels); `undefined` otherwise. */
export function nearestLandmark(
  points: LandmarkPoints,
  [left, top]: Position,
  view: FilmView,
  viewport: Viewport,
  reach: number,
): { readonly name: LandmarkName; readonly at: Position } | undefined {
  const near = landmarkEntries(points).map(({ name, at }) => {
    const [x, y] = filmToScreen(at, view, viewport);
    return { name, at, distance: Math.hypot(x - left, y - top) };
  });
  return near.filter(({ distance }) => distance <= reach).sort((a, b) => a.distance - b.distance)[0];
}
