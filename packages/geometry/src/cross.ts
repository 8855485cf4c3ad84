import type { Point } from "./point.ts";

/** Cross product of two displacements: positive when `b` lies anticlockwise of `a` in a frame whose y points up. */
export function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x;
}
