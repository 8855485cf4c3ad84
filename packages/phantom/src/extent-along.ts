import type { Axis, Point } from "@firstray/geometry";
import { outlineCrossings } from "./outline-crossings.ts";
import type { Shadow } from "./shadow.ts";

/** The line through the point is one level of the axis that stands across it. */
export function extentAlong(shadow: Shadow, from: Point, ray: Point): { low: number; high: number } {
  const axis: Axis = { from, to: { x: from.x + ray.y, y: from.y - ray.x } };
  const [extent] = outlineCrossings(shadow, axis, [0]);
  if (!extent || !Number.isFinite(extent.low)) throw new Error("the ray misses the bone's outline");
  return extent;
}
