import type { LandmarkPoint, Position } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";

/** Where a stored landmark lies, film pixels. */
export function positionOf(point: LandmarkPoint): Position {
  return isPosition(point) ? point : point.at;
}
