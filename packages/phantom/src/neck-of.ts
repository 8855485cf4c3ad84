import type { Axis } from "@firstray/geometry";
import { levelsBetween } from "./levels-between.ts";
import { type Extent, outlineCrossings } from "./outline-crossings.ts";
import { type Pair, pairAt } from "./outline-pair.ts";
import type { Shadow } from "./shadow.ts";

/** The narrowest place of a metatarsal from 55 % of its projected length up to a limit (behind a cut, if there is one): outer outline, and marrow at the same level. */
export function neckOf(outer: Shadow, inner: Shadow, axis: Axis, upTo: number): { readonly cortex: Pair; readonly canal: Pair } {
  const levels = levelsBetween(outer, axis, 0.55, upTo);
  const widths = outlineCrossings(outer, axis, levels);
  const narrowest = widths.reduce((best, { low, high }, index) => (high - low < width(widths[best]) ? index : best), 0);
  const level = levels[narrowest] ?? 0;
  return { cortex: pairAt(outer, axis, level), canal: pairAt(inner, axis, level) };
}

function width(extent: Extent | undefined): number {
  return extent ? extent.high - extent.low : Number.POSITIVE_INFINITY;
}
