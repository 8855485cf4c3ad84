import type { Axis } from "@firstray/geometry";
import { levelsBetween } from "./levels-between.ts";
import { type Pair, pairAt } from "./outline-pair.ts";
import type { Shadow } from "./shadow.ts";

/** The outline's two points at a share of the projected length. */
export function outlineAt(shadow: Shadow, axis: Axis, share: number): Pair {
  return pairAt(shadow, axis, levelsBetween(shadow, axis, share, share)[0] ?? 0);
}
