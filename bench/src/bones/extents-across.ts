import type { Axis } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { Extent } from "./extent.ts";
import type { Silhouette } from "./silhouette.ts";

/** Levels along an axis: the first, and from one to the next (positive). */
export interface Levels {
  readonly first: number;
  readonly spacing: number;
  readonly count: number;
}

/**
 * Where the lines across an axis at its levels meet the outline: the outermost of all triangle edges that each cuts, from the axis, along
 * the perpendicular (−t.y, t.x). Exact: nothing is sampled. A level that misses the silhouette has an infinite extent.
 */
export function extentsAcross({ x, y, triangles }: Silhouette, axis: Axis, { first, spacing, count }: Levels): readonly Extent[] {
  const t = direction(axis);
  const level = x.map((value, index) => ((value - axis.from.x) * t.x + ((y[index] ?? 0) - axis.from.y) * t.y - first) / spacing);
  const low = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const across = (index: number): number => ((y[index] ?? 0) - axis.from.y) * t.x - ((x[index] ?? 0) - axis.from.x) * t.y;
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const from = triangles[corner] ?? 0;
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1] ?? 0;
    // Each edge belongs to two triangles, which run along it in opposite directions.
    if (from > to) continue;
    const [start, end] = [level[from] ?? 0, level[to] ?? 0];
    const until = Math.min(count - 1, Math.floor(Math.max(start, end)));
    for (let at = Math.max(0, Math.ceil(Math.min(start, end))); at <= until; at += 1) {
      const share = start === end ? 0 : (at - start) / (end - start);
      const place = across(from) + share * (across(to) - across(from));
      if (place < (low[at] ?? 0)) low[at] = place;
      if (place > (high[at] ?? 0)) high[at] = place;
    }
  }
  return Array.from(low, (value, index) => ({ low: value, high: high[index] ?? value }));
}
