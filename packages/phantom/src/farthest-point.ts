import type { Point } from "@firstray/geometry";
import type { Shadow } from "./shadow.ts";

/** The point of a shadow farthestPoint in a direction. */
export function farthestPoint({ x, y }: Shadow, towards: Point): Point {
  let best = { x: x[0] ?? 0, y: y[0] ?? 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < x.length; index += 1) {
    const position = (x[index] ?? 0) * towards.x + (y[index] ?? 0) * towards.y;
    if (position <= most) continue;
    most = position;
    best = { x: x[index] ?? 0, y: y[index] ?? 0 };
  }
  return best;
}
