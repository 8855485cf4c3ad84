import type { LandmarkPoint, Position } from "@firstray/radiograph";

/** Whether a stored landmark is a bare position. A list has a method named `at` too, so the property cannot tell. */
export function isPosition(point: LandmarkPoint): point is Position {
  return Array.isArray(point);
}
