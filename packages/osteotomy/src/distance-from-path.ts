import type { Point } from "@firstray/geometry";

/**
 * Distance of a point from a line of points.
 * @throws RangeError when the line has fewer than two points.
 */
export function distanceFromPath({ x, y }: Point, path: readonly Point[]): number {
  if (path.length < 2) throw new RangeError(`a path needs two points at least, got ${path.length}`);
  return path.slice(1).reduce((least, end, index) => {
    const start = path[index] ?? end;
    const [alongX, alongY] = [end.x - start.x, end.y - start.y];
    const square = alongX ** 2 + alongY ** 2;
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - start.x) * alongX + (y - start.y) * alongY) / square));
    return Math.min(least, Math.hypot(x - start.x - share * alongX, y - start.y - share * alongY));
  }, Number.POSITIVE_INFINITY);
}
