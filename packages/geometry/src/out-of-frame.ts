import type { Frame } from "./frame.ts";
import type { Point } from "./point.ts";

/** A point given in the coordinates of `frame`, back in the outer frame: the inverse of `intoFrame`. */
export function outOfFrame(point: Point, { origin, x, y }: Frame): Point {
  return { x: origin.x + point.x * x.x + point.y * y.x, y: origin.y + point.x * x.y + point.y * y.y };
}
