import type { Axis, Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";

/** The point at a level of an axis and a distance across it, along the perpendicular (−t.y, t.x). */
export function pointOnAxis(axis: Axis, level: number, across: number): Point {
  const t = direction(axis);
  return { x: axis.from.x + level * t.x - across * t.y, y: axis.from.y + level * t.y + across * t.x };
}
