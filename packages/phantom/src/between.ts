import type { Random } from "@firstray/geometry";

/** One draw, every value from `low` to `high` equally likely. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
