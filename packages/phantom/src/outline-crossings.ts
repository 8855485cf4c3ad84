import { type Axis, direction } from "@firstray/geometry";
import type { Shadow } from "./shadow.ts";

/** Lowest and highest position across an axis, seen from its start; + to the right of its direction on the film (y down). */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/**
 * Where the outline of a shadow is crossed by lines perpendicular to an axis: the outermost outlineCrossings at each level.
 * Exact for the drawn surface: every edge of every triangle is cut, none is sampled.
 * @param levels - positions along the axis from its start, film millimetres, ascending and evenly spaced.
 */
export function outlineCrossings({ x, y, triangles }: Shadow, axis: Axis, levels: readonly number[]): Extent[] {
  const towards = direction(axis);
  const first = levels[0] ?? 0;
  const spacing = (levels[1] ?? first + 1) - first;
  const low = new Float64Array(levels.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(levels.length).fill(Number.NEGATIVE_INFINITY);
  const s = new Float64Array(x.length);
  const q = new Float64Array(x.length);
  for (let index = 0; index < x.length; index += 1) {
    const dx = (x[index] ?? 0) - axis.from.x;
    const dy = (y[index] ?? 0) - axis.from.y;
    s[index] = dx * towards.x + dy * towards.y;
    q[index] = dy * towards.x - dx * towards.y;
  }
  const cut = (a: number, b: number): void => {
    const sa = s[a] ?? 0;
    const sb = s[b] ?? 0;
    const from = Math.max(0, Math.ceil((Math.min(sa, sb) - first) / spacing));
    const to = Math.min(levels.length - 1, Math.floor((Math.max(sa, sb) - first) / spacing));
    for (let level = from; level <= to; level += 1) {
      const share = sa === sb ? 0 : (first + level * spacing - sa) / (sb - sa);
      const across = (q[a] ?? 0) + share * ((q[b] ?? 0) - (q[a] ?? 0));
      low[level] = Math.min(low[level] ?? 0, across);
      high[level] = Math.max(high[level] ?? 0, across);
    }
  };
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const a = triangles[corner] ?? 0;
    const b = triangles[corner + 1] ?? 0;
    const c = triangles[corner + 2] ?? 0;
    // Each edge belongs to two triangles; its lower corner first is enough.
    if (a < b) cut(a, b);
    if (b < c) cut(b, c);
    if (c < a) cut(c, a);
  }
  return Array.from(low, (value, level) => ({ low: value, high: high[level] ?? value }));
}
