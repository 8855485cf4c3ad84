import type { Axis, Point } from "@firstray/geometry";
import { levelsBetween } from "./levels-between.ts";
import { type Extent, outlineCrossings } from "./outline-crossings.ts";
import { pointAtLevel } from "./point-at-level.ts";
import type { Shadow } from "./shadow.ts";

/** The outline's point farthest to one side (−1 left, +1 right of the axis) from a share of the bone's projected length on. */
export function bulgeOf(shadow: Shadow, axis: Axis, side: number, from: number): Point {
  const levels = levelsBetween(shadow, axis, from, 0.98);
  const extents = outlineCrossings(shadow, axis, levels);
  const out = ({ low, high }: Extent): number => (side < 0 ? -low : high);
  const most = extents.reduce((best, extent, index) => (out(extent) > out(extents[best] ?? extent) ? index : best), 0);
  const extent = extents[most] ?? { low: 0, high: 0 };
  return pointAtLevel(axis, levels[most] ?? 0, side < 0 ? extent.low : extent.high);
}
