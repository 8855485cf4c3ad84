import type { Axis } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { Extent } from "./extent.ts";
import type { Silhouette } from "./silhouette.ts";

/** Range of a silhouette along an axis, from its start. */
export function extentAlong({ x, y }: Silhouette, axis: Axis): Extent {
  const t = direction(axis);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < x.length; index += 1) {
    const position = ((x[index] ?? 0) - axis.from.x) * t.x + ((y[index] ?? 0) - axis.from.y) * t.y;
    if (position < low) low = position;
    if (position > high) high = position;
  }
  return { low, high };
}
