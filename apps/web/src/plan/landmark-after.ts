import { type Correction, correctedLandmarks, type PlannableFoot } from "@firstray/osteotomy";
import type { LandmarkName, Position } from "@firstray/radiograph";
import { positionOf } from "../film/position-of.ts";

/** Where a landmark lies on the film after a correction, film pixels; none that the foot does not have. */
export function landmarkAfter(foot: PlannableFoot, correction: Correction, name: LandmarkName): Position | undefined {
  const point = correctedLandmarks(foot, correction).points[name];
  return point && positionOf(point);
}
