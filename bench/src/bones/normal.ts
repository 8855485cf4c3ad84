import type { Random } from "@firstray/geometry";

/** One draw from a normal distribution about 0. */
export function normal(random: Random, sd: number): number {
  return sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
