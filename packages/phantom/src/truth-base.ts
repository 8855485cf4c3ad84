import type { Axis, Point } from "@firstray/geometry";
import type { Shadow } from "./projection.ts";
import { along, farthest } from "./silhouette.ts";
import { contourBehind } from "./truth-contour.ts";

/** The proximal joint face of a bone on the film: its two corners, left and right of the axis, and its middle. */
export interface Base {
  readonly left: Point;
  readonly right: Point;
  readonly centre: Point;
}

/**
 * Corners: the outline's farthest points diagonally back to each side. Centre: on the outline, midway between the corners.
 * @param axis - proximal to distal.
 */
export function baseOf(shadow: Shadow, axis: Axis): Base {
  const t = along(axis);
  const right = farthest(shadow, { x: -t.x - t.y, y: -t.y + t.x });
  const left = farthest(shadow, { x: -t.x + t.y, y: -t.y - t.x });
  const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  return { left, right, centre: contourBehind(shadow, middle, t) };
}
