import type { Point } from "@firstray/geometry";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import { pointOf } from "./point-of.ts";

/** How exactly one landmark is known, and along which direction. */
export interface LandmarkUncertainty {
  readonly name: LandmarkName;
  /** Unit displacement along the landmark's bone. */
  readonly direction: Point;
  /** One standard deviation along and across it, in pixels. */
  readonly along: number;
  readonly across: number;
}

/** Far below any landmark's error, so that a line stays one over it (5·10⁻⁵ of an angle's slope), and far above rounding. */
const stepPixels = 0.01;

/**
 * Standard deviation of a value from the errors of its landmarks, taken as independent: each landmark is moved a little along and across
 * its bone, and the parts add in quadrature.
 * @param value - of the moved landmarks; an angle may step over ±180°.
 * @returns in the unit of `value`.
 */
export function propagatedSpread(
  points: FootPoints,
  uncertainties: readonly LandmarkUncertainty[],
  value: (points: FootPoints) => number,
): number {
  const movable = new Map(points);
  const start = value(points);
  let variance = 0;
  for (const { name, direction, along, across } of uncertainties) {
    const at = pointOf(points, name);
    const slope = (toward: Point): number => {
      movable.set(name, { x: at.x + stepPixels * toward.x, y: at.y + stepPixels * toward.y });
      const ahead = value(movable);
      movable.set(name, at);
      return withoutTurnover(ahead - start) / stepPixels;
    };
    variance += (along * slope(direction)) ** 2 + (across * slope({ x: -direction.y, y: direction.x })) ** 2;
  }
  return Math.sqrt(variance);
}

/** A hundredth of a pixel changes no value by half a turn, so such a change is an angle that stepped from 180° to −180°. */
function withoutTurnover(change: number): number {
  if (change > 180) return change - 360;
  return change < -180 ? change + 360 : change;
}
