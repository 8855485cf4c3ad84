import { type Axis, direction, leastSquaresLine, type Point } from "@firstray/geometry";
import { outlineCrossings } from "./outline-crossings.ts";
import { pointAtLevel } from "./point-at-level.ts";
import type { Shadow } from "./shadow.ts";
import { shadowReach } from "./shadow-reach.ts";

/** The `shaft` construct of one bone, and the levels that it was drawn through. */
export interface MidLine {
  /** From the 25 % level to the 75 % level, on the fitted line. */
  readonly axis: Axis;
  /** Mean ± one SD of the levels along the line, where the errors of two reported points are uncorrelated. */
  readonly proximal: Point;
  readonly distal: Point;
}

const levelCount = 25;
/** After this many steps each goes half the way only: a stubby bone's line may swing to and fro. */
const calmAfter = 8;

/**
 * Total-least-squares line through the middles of the outer outline at 25 levels from 25 to 75 % of the shadow's own length,
 * levels perpendicular to the line, repeated until it rests.
 * @param rough - proximal to distal, within some 30° of the bone's length.
 * @param settledRadians - how little the last step may turn the line.
 * @throws Error when it does not come to rest, which no bone does.
 * @source measurements-shaft
 */
export function midLine(shadow: Shadow, rough: Axis, settledRadians = 1e-9): MidLine {
  let axis = rough;
  for (let step = 0; step < 60; step += 1) {
    const next = fittedOnce(shadow, axis);
    const [before, after] = [direction(axis), direction(next)];
    axis = step < calmAfter ? next : turned(next, before);
    if (Math.abs(before.x * after.y - before.y * after.x) < settledRadians) return reported(shadow, next);
  }
  throw new Error("the mid-line of a bone did not come to rest");
}

function fittedOnce(shadow: Shadow, axis: Axis): Axis {
  const levels = levelsOf(shadow, axis);
  return leastSquaresLine(
    outlineCrossings(shadow, axis, levels).map(({ low, high }, index) => pointAtLevel(axis, levels[index] ?? 0, (low + high) / 2)),
  ).axis;
}

/** An axis turned half-way to another direction. */
function turned({ from, to }: Axis, towards: Point): Axis {
  const t = direction({ from, to });
  return { from, to: { x: from.x + t.x + towards.x, y: from.y + t.y + towards.y } };
}

function levelsOf(shadow: Shadow, axis: Axis): number[] {
  const { low, high } = shadowReach(shadow, axis.from, direction(axis));
  return Array.from({ length: levelCount }, (_, index) => low + (high - low) * (0.25 + (0.5 * index) / (levelCount - 1)));
}

function reported(shadow: Shadow, axis: Axis): MidLine {
  const levels = levelsOf(shadow, axis);
  const mean = levels.reduce((sum, level) => sum + level, 0) / levelCount;
  const sd = Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levelCount);
  return { axis, proximal: pointAtLevel(axis, mean - sd, 0), distal: pointAtLevel(axis, mean + sd, 0) };
}
