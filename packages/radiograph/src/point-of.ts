import type { Point } from "@firstray/geometry";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";

/**
 * Where a landmark lies in the foot frame.
 * @throws RangeError when the film lacks it: a measurement reads only landmarks that it names.
 */
export function pointOf(points: FootPoints, name: LandmarkName): Point {
  const point = points.get(name);
  if (point === undefined) throw new RangeError(`a measurement reads only landmarks that it names and the film has, got ${name}`);
  return point;
}
