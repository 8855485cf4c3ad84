import { type Axis, direction, type Point } from "@firstray/geometry";
import { contourBehind } from "./contour-behind.ts";
import { farthestPoint } from "./farthest-point.ts";
import type { Shadow } from "./shadow.ts";

/** The proximal joint face of a bone on the film: its two corners, left and right of the axis, and its middle. */
export interface Base {
  readonly left: Point;
  readonly right: Point;
  readonly centre: Point;
}

/**
 * Corners: the outline's farthestPoint points diagonally back to each side. Centre: on the outline, midway between the corners.
 * @param axis - proximal to distal.
 */
export function baseOf(shadow: Shadow, axis: Axis): Base {
  const t = direction(axis);
  const right = farthestPoint(shadow, { x: -t.x - t.y, y: -t.y + t.x });
  const left = farthestPoint(shadow, { x: -t.x + t.y, y: -t.y - t.x });
  const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  return { left, right, centre: contourBehind(shadow, middle, t) };
}
