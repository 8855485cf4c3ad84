import type { Axis } from "./axis.ts";
import { cross } from "./cross.ts";
import { difference } from "./difference.ts";
import { direction } from "./direction.ts";
import type { Point } from "./point.ts";

/**
 * Perpendicular distance of a point from the line of an axis, signed: positive on the side to which y turns towards x,
 * which is lateral of an axis that points distally in the dorsoplantar foot frame.
 * @throws RangeError when the axis has no length.
 */
export function offsetFromAxis(point: Point, axis: Axis): number {
  return cross(difference(axis.from, point), direction(axis));
}
