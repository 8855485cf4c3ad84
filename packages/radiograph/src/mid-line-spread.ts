import { lateralTurn, leastSquaresLine } from "@firstray/geometry";
import type { MidLine } from "./mid-line.ts";

const blocks = 4;
/** Leaving out an end of a bowed shaft turns its line more than reading it again would: the share that is error. */
const errorShare = 0.4;
/** What no tracing falls below, degrees: where the shaft's ends lie, which one tap cannot tell. */
const leastDegrees = 0.35;

/**
 * One standard deviation of a mid-line's direction, in degrees: how far it turns when a quarter of its levels is left out (block
 * jackknife, because neighbouring levels err together), with a floor.
 */
export function midLineSpread({ axis, levels }: MidLine): number {
  const size = Math.ceil(levels.length / blocks);
  const turns = Array.from({ length: blocks }, (_, block) => {
    const others = levels.filter((_, index) => Math.floor(index / size) !== block);
    return lateralTurn(axis, leastSquaresLine(others.map(({ middle }) => middle)).axis);
  });
  const mean = turns.reduce((sum, turn) => sum + turn, 0) / blocks;
  const squares = turns.reduce((sum, turn) => sum + (turn - mean) ** 2, 0);
  return Math.hypot(errorShare * Math.sqrt(((blocks - 1) / blocks) * squares), leastDegrees);
}
