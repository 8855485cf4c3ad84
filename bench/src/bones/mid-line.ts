import type { Axis, Point } from "@firstray/geometry";
import { cross, direction, leastSquaresLine } from "@firstray/geometry";
import { extentAlong } from "./extent-along.ts";
import type { Levels } from "./extents-across.ts";
import { extentsAcross } from "./extents-across.ts";
import { pointOnAxis } from "./point-on-axis.ts";
import type { Silhouette } from "./silhouette.ts";

/** The `shaft` construct of one bone on its own silhouette. */
export interface MidLine {
  readonly axis: Axis;
  /** The reported points: mean ± one SD of the levels along the line. */
  readonly proximal: Point;
  readonly distal: Point;
  /** The silhouette's whole length along the line. */
  readonly length: number;
}

const levelCount = 25;
const settled = 1e-9;
const mostSteps = 80;

/**
 * Total-least-squares line through the middles of the outer outline at 25 levels from 25 to 75 % of the bone's projected length, levels
 * perpendicular to the line, repeated until it rests. It knows no film: there is nothing here that a tracer could share.
 * @param rough - proximal to distal, within some 30° of the bone's length.
 * @throws Error when the line does not come to rest.
 * @source measurements-shaft
 */
export function midLine(silhouette: Silhouette, rough: Axis): MidLine {
  let axis = rough;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = leastSquaresLine(middlesOf(silhouette, axis)).axis;
    const turn = cross(direction(axis), direction(next));
    if (Math.abs(turn) < settled) return reported(silhouette, next);
    // A stubby bone's line may swing to and fro; half the way from some step on.
    axis = step < 8 ? next : halfway(axis, next);
  }
  throw new Error("the mid-line of a silhouette did not come to rest");
}

function levelsOf(silhouette: Silhouette, axis: Axis): Levels {
  const { low, high } = extentAlong(silhouette, axis);
  return { first: low + 0.25 * (high - low), spacing: (0.5 * (high - low)) / (levelCount - 1), count: levelCount };
}

function middlesOf(silhouette: Silhouette, axis: Axis): Point[] {
  const levels = levelsOf(silhouette, axis);
  return extentsAcross(silhouette, axis, levels).map(({ low, high }, index) =>
    pointOnAxis(axis, levels.first + index * levels.spacing, (low + high) / 2),
  );
}

function halfway(from: Axis, to: Axis): Axis {
  const [a, b] = [direction(from), direction(to)];
  return { from: to.from, to: { x: to.from.x + a.x + b.x, y: to.from.y + a.y + b.y } };
}

function reported(silhouette: Silhouette, axis: Axis): MidLine {
  const { low, high } = extentAlong(silhouette, axis);
  const mean = (low + high) / 2;
  const spacing = (0.5 * (high - low)) / (levelCount - 1);
  const sd = spacing * Math.sqrt((levelCount ** 2 - 1) / 12);
  return { axis, proximal: pointOnAxis(axis, mean - sd, 0), distal: pointOnAxis(axis, mean + sd, 0), length: high - low };
}
