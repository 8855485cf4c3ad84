import type { Random } from "@firstray/geometry";

/** One draw, evenly between two bounds. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
