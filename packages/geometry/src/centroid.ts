import type { Point } from "./point.ts";

/**
 * Mean of one or more points; of two points, their middle.
 * @throws RangeError when there is no point.
 */
export function centroid(points: readonly Point[]): Point {
  if (points.length === 0) throw new RangeError("centroid needs at least one point, got none");
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length };
}
