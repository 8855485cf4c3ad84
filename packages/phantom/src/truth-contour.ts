import type { Axis, Point } from "@firstray/geometry";
import type { Shadow } from "./projection.ts";
import { crossings } from "./silhouette.ts";

/** Where the outline is met last by a ray from a point. @param ray - unit vector on the film. */
export function contourAlong(shadow: Shadow, from: Point, ray: Point): Point {
  const high = extentAlong(shadow, from, ray).high;
  return { x: from.x + high * ray.x, y: from.y + high * ray.y };
}

/** Where the outline is met first by a whole line through a point, seen along the ray. */
export function contourBehind(shadow: Shadow, from: Point, ray: Point): Point {
  const low = extentAlong(shadow, from, ray).low;
  return { x: from.x + low * ray.x, y: from.y + low * ray.y };
}

/** The line through the point is one level of the axis that stands across it. */
function extentAlong(shadow: Shadow, from: Point, ray: Point): { low: number; high: number } {
  const axis: Axis = { from, to: { x: from.x + ray.y, y: from.y - ray.x } };
  const [extent] = crossings(shadow, axis, [0]);
  if (!extent || !Number.isFinite(extent.low)) throw new Error("the ray misses the bone's outline");
  return extent;
}
