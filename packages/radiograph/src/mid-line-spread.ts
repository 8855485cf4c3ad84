import { distance, lateralTurn } from "@firstray/geometry";
import type { MidLine } from "./mid-line.ts";

/** What is known of the bone's ends, pixels: one SD of where the part that was read begins and ends. */
export interface EndSpread {
  readonly endSd: number;
  /** Length along the bone over which neighbouring middles err together. */
  readonly correlated: number;
}

/** What no tracing falls below, degrees: both cortices' edges taken a little too far in or out. */
const leastDegrees = 0.08;

/**
 * One standard deviation of a mid-line's direction, in degrees: what the scatter of its middles does to a line of its length, and how far
 * it turns when the part of the bone that was read begins or ends elsewhere; with a floor.
 */
export function midLineSpread({ axis, residual, shifted }: MidLine, { endSd, correlated }: EndSpread): number {
  const length = distance(axis.from, axis.to);
  const independent = Math.max(1, length / correlated);
  const scatter = ((residual * Math.sqrt(12 / independent)) / length) * (180 / Math.PI);
  const turn = (begins: number, ends: number): number => lateralTurn(shifted(-begins, -ends), shifted(begins, ends)) / 2;
  return Math.hypot(leastDegrees, scatter, turn(endSd, 0), turn(0, endSd));
}
