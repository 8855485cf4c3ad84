import { difference } from "./difference.ts";
import { dot } from "./dot.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./point.ts";

/** A point of the outer frame in the coordinates of `frame`. */
export function intoFrame(point: Point, frame: Frame): Point {
  const away = difference(frame.origin, point);
  return { x: dot(away, frame.x), y: dot(away, frame.y) };
}
