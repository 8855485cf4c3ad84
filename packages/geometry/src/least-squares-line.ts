import type { Axis } from "./axis.ts";
import { centroid } from "./centroid.ts";
import { offsetFromAxis } from "./offset-from-axis.ts";
import type { Point } from "./point.ts";
import { positionAlongAxis } from "./position-along-axis.ts";
import { tolerance } from "./tolerance.ts";

/** A fitted line, its ends at the outermost points' feet, with the root-mean-square perpendicular distance of the points. */
export interface FittedLine {
  readonly axis: Axis;
  readonly residual: number;
}

/**
 * Total-least-squares line: the line with the least sum of squared perpendicular distances.
 * It does not depend on how the frame lies. It runs from the side of the first given point to that of the last.
 * @throws RangeError when fewer than two points are given or they have no principal direction.
 */
export function leastSquaresLine(points: readonly Point[]): FittedLine {
  const middle = centroid(points);
  const { xx, xy, yy } = secondMoments(points, middle);
  const spread = Math.hypot(xx - yy, 2 * xy);
  if (!(spread > tolerance.length ** 2))
    throw new RangeError(`a line needs points spread along it, got ${points.length} without a direction`);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const through = { from: middle, to: { x: middle.x + Math.cos(angle), y: middle.y + Math.sin(angle) } };
  const positions = points.map((point) => positionAlongAxis(point, through));
  const first = positions.at(0) ?? 0;
  const last = positions.at(-1) ?? 0;
  const [start, end] = last >= first ? [Math.min(...positions), Math.max(...positions)] : [Math.max(...positions), Math.min(...positions)];
  const at = (along: number): Point => ({ x: middle.x + along * Math.cos(angle), y: middle.y + along * Math.sin(angle) });
  const squares = points.reduce((sum, point) => sum + offsetFromAxis(point, through) ** 2, 0);
  return { axis: { from: at(start), to: at(end) }, residual: Math.sqrt(squares / points.length) };
}

function secondMoments(points: readonly Point[], middle: Point): { xx: number; xy: number; yy: number } {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const point of points) {
    const x = point.x - middle.x;
    const y = point.y - middle.y;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return { xx, xy, yy };
}
