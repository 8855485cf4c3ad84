import { difference } from "./difference.ts";
import type { Point } from "./point.ts";

/** Distance between two points, in the unit of their frame; never negative. */
export function distance(a: Point, b: Point): number {
  const { x, y } = difference(a, b);
  return Math.hypot(x, y);
}
