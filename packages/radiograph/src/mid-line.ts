import type { Axis } from "@firstray/geometry";
import { leastSquaresLine, offsetFromAxis } from "@firstray/geometry";
import type { ShaftLevel } from "./shaft-levels.ts";

/** The line through the middles of a bone's levels, without those that lie off it. */
export interface MidLine {
  readonly axis: Axis;
  readonly levels: readonly ShaftLevel[];
  /** Root-mean-square distance of the middles from the line, pixels. */
  readonly residual: number;
}

const rounds = 3;
/** A middle farther off than this many times the median distance is left out, unless it is nearer than the least distance. */
const farthest = 3;
const leastPixels = 0.5;

/**
 * Robust mid-line: total least squares, repeated without the levels that lie off it.
 * @throws RangeError with fewer than two levels.
 */
export function midLine(levels: readonly ShaftLevel[]): MidLine {
  let kept = levels;
  for (let round = 0; round < rounds; round += 1) {
    const { axis } = leastSquaresLine(kept.map(({ middle }) => middle));
    const away = ({ middle }: ShaftLevel): number => Math.abs(offsetFromAxis(middle, axis));
    const distances = kept.map(away).sort((a, b) => a - b);
    const limit = Math.max(leastPixels, farthest * (distances[Math.floor(distances.length / 2)] ?? 0));
    kept = levels.filter((level) => away(level) <= limit);
  }
  const { axis, residual } = leastSquaresLine(kept.map(({ middle }) => middle));
  return { axis, levels: kept, residual };
}
