import type { Axis, Point } from "@firstray/geometry";
import { outlineCrossings } from "./outline-crossings.ts";
import { pointAtLevel } from "./point-at-level.ts";
import type { Shadow } from "./shadow.ts";

/** Two points of an outline across from each other, left and right of the axis. */
export interface Pair {
  readonly left: Point;
  readonly right: Point;
}

/** The outline's two outermost points at a level of an axis, film millimetres from its start. */
export function pairAt(shadow: Shadow, axis: Axis, level: number): Pair {
  const [extent = { low: 0, high: 0 }] = outlineCrossings(shadow, axis, [level]);
  return { left: pointAtLevel(axis, level, extent.low), right: pointAtLevel(axis, level, extent.high) };
}
