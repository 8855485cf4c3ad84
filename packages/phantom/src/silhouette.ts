import type { Axis, Point } from "@firstray/geometry";
import type { Shadow } from "./projection.ts";

/** Lowest and highest position across an axis, seen from its start; + to the right of its direction on the film (y down). */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Unit vector along an axis. */
export function along({ from, to }: Axis): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Range of a shadow's points along a direction, from a start. */
export function reach({ x, y }: Shadow, start: Point, towards: Point): Extent {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < x.length; index += 1) {
    const position = ((x[index] ?? 0) - start.x) * towards.x + ((y[index] ?? 0) - start.y) * towards.y;
    if (position < low) low = position;
    if (position > high) high = position;
  }
  return { low, high };
}

/** The point of a shadow farthest in a direction. */
export function farthest({ x, y }: Shadow, towards: Point): Point {
  let best = { x: x[0] ?? 0, y: y[0] ?? 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < x.length; index += 1) {
    const position = (x[index] ?? 0) * towards.x + (y[index] ?? 0) * towards.y;
    if (position <= most) continue;
    most = position;
    best = { x: x[index] ?? 0, y: y[index] ?? 0 };
  }
  return best;
}

/**
 * Where the outline of a shadow is crossed by lines perpendicular to an axis: the outermost crossings at each level.
 * Exact for the drawn surface: every edge of every triangle is cut, none is sampled.
 * @param levels - positions along the axis from its start, film millimetres, ascending and evenly spaced.
 */
export function crossings({ x, y, triangles }: Shadow, axis: Axis, levels: readonly number[]): Extent[] {
  const towards = along(axis);
  const first = levels[0] ?? 0;
  const spacing = (levels[1] ?? first + 1) - first;
  const low = new Float64Array(levels.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(levels.length).fill(Number.NEGATIVE_INFINITY);
  const s = new Float64Array(x.length);
  const q = new Float64Array(x.length);
  for (let index = 0; index < x.length; index += 1) {
    const [dx, dy] = [(x[index] ?? 0) - axis.from.x, (y[index] ?? 0) - axis.from.y];
    s[index] = dx * towards.x + dy * towards.y;
    q[index] = dy * towards.x - dx * towards.y;
  }
  const cut = (a: number, b: number): void => {
    const [sa, sb] = [s[a] ?? 0, s[b] ?? 0];
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
    const [a, b, c] = [triangles[corner] ?? 0, triangles[corner + 1] ?? 0, triangles[corner + 2] ?? 0];
    // Each edge belongs to two triangles; its lower corner first is enough.
    if (a < b) cut(a, b);
    if (b < c) cut(b, c);
    if (c < a) cut(c, a);
  }
  return Array.from(low, (value, level) => ({ low: value, high: high[level] ?? value }));
}

/** The point at a level of an axis and a distance across it. */
export function pointAt(axis: Axis, level: number, across: number): Point {
  const towards = along(axis);
  return { x: axis.from.x + level * towards.x - across * towards.y, y: axis.from.y + level * towards.y + across * towards.x };
}
