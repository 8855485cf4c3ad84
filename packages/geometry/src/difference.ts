import type { Point } from "./point.ts";

/** The displacement that leads from one point to another. */
export function difference(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}
