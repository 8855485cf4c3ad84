import type { Point } from "@firstray/geometry";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkFile, LandmarkName } from "./landmark.ts";
import { landmarksOfView } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";

/** The landmarks of a film that belong to its view, where they lie on it: pixels, x right, y down. */
export function filmPoints({ view, points }: LandmarkFile): FootPoints {
  const found = new Map<LandmarkName, Point>();
  for (const name of landmarksOfView[view]) {
    const point = points[name];
    if (point !== undefined) found.set(name, landmarkPosition(point));
  }
  return found;
}
