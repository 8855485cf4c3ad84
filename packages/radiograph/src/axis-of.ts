import type { Axis, Point } from "@firstray/geometry";
import { centroid } from "@firstray/geometry";
import type { FootPoints } from "./foot-points.ts";
import type { LineOfLandmarks, Spot } from "./line-of-landmarks.ts";
import { pointOf } from "./point-of.ts";

/**
 * The axis that a line of landmarks makes on a film.
 * @throws RangeError when the film lacks one of its landmarks.
 */
export function axisOf(points: FootPoints, { from, to }: LineOfLandmarks): Axis {
  return { from: placeOf(points, from), to: placeOf(points, to) };
}

function placeOf(points: FootPoints, spot: Spot): Point {
  return typeof spot === "string" ? pointOf(points, spot) : centroid(spot.map((name) => pointOf(points, name)));
}
