import type { Point } from "@firstray/geometry";
import type { Silhouette } from "./silhouette.ts";

/** The silhouette's point farthest in a direction. */
export function farthestPoint({ x, y }: Silhouette, towards: Point): Point {
  let best = 0;
  const along = (index: number): number => (x[index] ?? 0) * towards.x + (y[index] ?? 0) * towards.y;
  for (let index = 1; index < x.length; index += 1) if (along(index) > along(best)) best = index;
  return { x: x[best] ?? 0, y: y[best] ?? 0 };
}
