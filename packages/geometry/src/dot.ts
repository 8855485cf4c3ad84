import type { Point } from "./point.ts";

/** Dot product of two displacements. */
export function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}
