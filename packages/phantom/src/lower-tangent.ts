import type { Axis, Point } from "@firstray/geometry";
import type { Shadow } from "./shadow.ts";

/**
 * The line that a bone would rest on: touches the lower outline behind and before its middle.
 * @param axis - proximal to distal, roughly level on the film; the tangent runs the same way.
 */
export function lowerTangent({ x, y }: Shadow, axis: Axis): Axis {
  const middle = (Math.min(...x) + Math.max(...x)) / 2;
  const ahead = Math.sign(axis.to.x - axis.from.x);
  const points = Array.from(x, (value, index): Point => ({ x: value, y: y[index] ?? 0 }));
  const behind = points.filter((point) => (point.x - middle) * ahead < 0);
  const before = points.filter((point) => (point.x - middle) * ahead >= 0);
  let slope = 0;
  for (let step = 0; step < 20; step += 1) {
    const [from, to] = [lowest(behind, slope), lowest(before, slope)];
    const next = (to.y - from.y) / (to.x - from.x);
    if (next === slope) return { from, to };
    slope = next;
  }
  return { from: lowest(behind, slope), to: lowest(before, slope) };
}

function lowest(points: readonly Point[], slope: number): Point {
  return points.reduce((best, point) => (point.y - slope * point.x > best.y - slope * best.x ? point : best));
}
