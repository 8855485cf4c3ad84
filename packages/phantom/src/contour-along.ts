import type { Point } from "@firstray/geometry";
import { extentAlong } from "./extent-along.ts";
import type { Shadow } from "./shadow.ts";

/** Where the outline is met last by a ray from a point. @param ray - unit vector on the film. */
export function contourAlong(shadow: Shadow, from: Point, ray: Point): Point {
  const high = extentAlong(shadow, from, ray).high;
  return { x: from.x + high * ray.x, y: from.y + high * ray.y };
}
