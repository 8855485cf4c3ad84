import type { Axis, Point } from "@firstray/geometry";
import type { Shadow } from "./projection.ts";
import { along, crossings, type Extent, pointAt, reach } from "./silhouette.ts";

/** Two points of an outline across from each other, left and right of the axis. */
export interface Pair {
  readonly left: Point;
  readonly right: Point;
}

/** The narrowest place of a metatarsal from 55 % of its projected length up to a limit (behind a cut, if there is one): outer outline, and marrow at the same level. */
export function neckOf(outer: Shadow, inner: Shadow, axis: Axis, upTo: number): { readonly cortex: Pair; readonly canal: Pair } {
  const levels = levelsBetween(outer, axis, 0.55, upTo);
  const widths = crossings(outer, axis, levels);
  const narrowest = widths.reduce((best, { low, high }, index) => (high - low < width(widths[best]) ? index : best), 0);
  const level = levels[narrowest] ?? 0;
  return { cortex: pairAt(outer, axis, level), canal: pairAt(inner, axis, level) };
}

/** The outline's two points at a share of the projected length. */
export function outlineAt(shadow: Shadow, axis: Axis, share: number): Pair {
  return pairAt(shadow, axis, levelsBetween(shadow, axis, share, share)[0] ?? 0);
}

/** The outline's point farthest to one side (−1 left, +1 right of the axis) from a share of the bone's projected length on. */
export function bulgeOf(shadow: Shadow, axis: Axis, side: number, from: number): Point {
  const levels = levelsBetween(shadow, axis, from, 0.98);
  const extents = crossings(shadow, axis, levels);
  const out = ({ low, high }: Extent): number => (side < 0 ? -low : high);
  const most = extents.reduce((best, extent, index) => (out(extent) > out(extents[best] ?? extent) ? index : best), 0);
  const extent = extents[most] ?? { low: 0, high: 0 };
  return pointAt(axis, levels[most] ?? 0, side < 0 ? extent.low : extent.high);
}

function pairAt(shadow: Shadow, axis: Axis, level: number): Pair {
  const [extent = { low: 0, high: 0 }] = crossings(shadow, axis, [level]);
  return { left: pointAt(axis, level, extent.low), right: pointAt(axis, level, extent.high) };
}

function levelsBetween(shadow: Shadow, axis: Axis, from: number, to: number): number[] {
  const { low, high } = reach(shadow, axis.from, along(axis));
  return Array.from({ length: 61 }, (_, index) => low + (high - low) * (from + ((to - from) * index) / 60));
}

function width(extent: Extent | undefined): number {
  return extent ? extent.high - extent.low : Number.POSITIVE_INFINITY;
}
