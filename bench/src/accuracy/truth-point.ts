import type { Point } from "@firstray/geometry";
import type { LandmarkFile, LandmarkName } from "@firstray/radiograph";
import { landmarkPosition } from "@firstray/radiograph";

/** A landmark of a truth, which has them all. */
export function truthPoint({ points }: LandmarkFile, name: LandmarkName): Point {
  const point = points[name];
  if (point === undefined) throw new Error(`the truth of a film lacks ${name}`);
  return landmarkPosition(point);
}
