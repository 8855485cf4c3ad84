import type { Axis } from "./axis.ts";
import { difference } from "./difference.ts";
import { direction } from "./direction.ts";
import { dot } from "./dot.ts";
import type { Point } from "./point.ts";

/**
 * How far along an axis a point lies, counted from the axis' first point towards its second, in the unit of the frame.
 * @throws RangeError when the axis has no length.
 */
export function positionAlongAxis(point: Point, axis: Axis): number {
  return dot(difference(axis.from, point), direction(axis));
}
