import type { Point } from "@firstray/geometry";

/** The place so far from another in a direction. @param t - unit displacement. */
export function pointAlong(from: Point, t: Point, along: number): Point {
  return { x: from.x + along * t.x, y: from.y + along * t.y };
}
