import type { LandmarkPoint, Position } from "./landmark.ts";

/** Whether a landmark is stored as its bare position. (`"at" in point` would not tell: arrays have a method of that name.) */
export function isPosition(point: LandmarkPoint): point is Position {
  return Array.isArray(point);
}
