import type { Point } from "@firstray/geometry";
import { extentAlong } from "./extent-along.ts";
import type { Shadow } from "./shadow.ts";

/** Where the outline is met first by a whole line through a point, seen along the ray. */
export function contourBehind(shadow: Shadow, from: Point, ray: Point): Point {
  const low = extentAlong(shadow, from, ray).low;
  return { x: from.x + low * ray.x, y: from.y + low * ray.y };
}
