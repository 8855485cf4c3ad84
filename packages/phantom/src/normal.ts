import type { Random } from "@firstray/geometry";

/** One draw from a normal distribution, cut at ± `cut` standard deviations (default 2.5) so that no foot is monstrous. */
export function normal(random: Random, mean: number, sd: number, cut = 2.5): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const deviate = radius * Math.cos(2 * Math.PI * random());
  return mean + sd * Math.max(-cut, Math.min(cut, deviate));
}
