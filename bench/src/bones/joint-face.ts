import type { Axis, Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import { extentsAcross } from "./extents-across.ts";
import { farthestPoint } from "./farthest-point.ts";
import { pointOnAxis } from "./point-on-axis.ts";
import type { Silhouette } from "./silhouette.ts";

/** One end of a bone: the corners where its joint face turns into its sides, and the outline between them. */
export interface JointFace {
  /** To the left and right of the way out of the bone (on the film, y down: left is (t.y, −t.x)). */
  readonly left: Point;
  readonly right: Point;
  /** Evenly spaced from the left corner to the right. */
  readonly outline: readonly Point[];
}

const samples = 31;

/**
 * The joint face at the end that `outwards` points to. Its corners are the outline's farthest points diagonally out to either side, where
 * the outward normal stands at 45°.
 */
export function jointFace(silhouette: Silhouette, outwards: Axis): JointFace {
  const t = direction(outwards);
  const left = farthestPoint(silhouette, { x: t.x + t.y, y: t.y - t.x });
  const right = farthestPoint(silhouette, { x: t.x - t.y, y: t.y + t.x });
  // The lines that leave along `t` are the levels of an axis that stands across it, from left to right.
  const across = { from: left, to: { x: left.x - t.y, y: left.y + t.x } };
  const spacing = ((right.y - left.y) * t.x - (right.x - left.x) * t.y) / (samples - 1);
  const outline = extentsAcross(silhouette, across, { first: 0, spacing, count: samples }).map(({ low }, index) =>
    index === 0 || index === samples - 1 ? (index === 0 ? left : right) : pointOnAxis(across, index * spacing, low),
  );
  return { left, right, outline };
}
