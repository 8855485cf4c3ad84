import type { Point } from "@firstray/geometry";
import { isPosition } from "./is-position.ts";
import type { LandmarkPoint } from "./landmark.ts";

/** Where a stored landmark lies on the film: pixels, x right, y down. */
export function landmarkPosition(point: LandmarkPoint): Point {
  const [x, y] = isPosition(point) ? point : point.at;
  return { x, y };
}
