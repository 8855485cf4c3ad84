import type { Random } from "@firstray/geometry";

/** One draw from a normal distribution about 0 (Box and Muller's; its second deviate is not used, so each draw stands alone). */
export function normalDraw(random: Random, standardDeviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return standardDeviation * radius * Math.cos(2 * Math.PI * random());
}
