import type { FilmRegion } from "./film-region.ts";
import { type LandmarkFile, type LandmarkName, landmarksOfView } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";

/** The first landmark of a file that lies beyond a part of its film; `undefined` when all lie within. A pixel reaches half a pixel around its centre. */
export function landmarkBeyondRegion({ view, points }: LandmarkFile, { left, top, width, height }: FilmRegion): LandmarkName | undefined {
  return landmarksOfView[view].find((name) => {
    const point = points[name];
    if (point === undefined) return false;
    const { x, y } = landmarkPosition(point);
    return x < left - 0.5 || x > left + width - 0.5 || y < top - 0.5 || y > top + height - 0.5;
  });
}
