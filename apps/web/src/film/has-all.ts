import type { LandmarkName, LandmarkPoints } from "@firstray/radiograph";

/** Whether every one of the named landmarks is there. */
export function hasAll(points: LandmarkPoints, names: readonly LandmarkName[]): boolean {
  return names.every((name) => points[name] !== undefined);
}
