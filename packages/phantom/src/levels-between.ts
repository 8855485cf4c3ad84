import { type Axis, direction } from "@firstray/geometry";
import type { Shadow } from "./shadow.ts";
import { shadowReach } from "./shadow-reach.ts";

/** 61 even levels between two shares of a shadow's length along an axis, film millimetres from the axis's start. */
export function levelsBetween(shadow: Shadow, axis: Axis, from: number, to: number): number[] {
  const { low, high } = shadowReach(shadow, axis.from, direction(axis));
  return Array.from({ length: 61 }, (_, index) => low + (high - low) * (from + ((to - from) * index) / 60));
}
