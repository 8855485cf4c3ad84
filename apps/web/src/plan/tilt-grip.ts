import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import type { LandmarkName, Position } from "@firstray/radiograph";
import { landmarkAfter } from "./landmark-after.ts";

/** Where a finger turns the head: at the far end of the toe that goes with it. */
export interface TiltGrip {
  /** Film pixels. */
  readonly at: Position;
  /** The tilt, in degrees and positive towards varus, that brings the grip into the direction of a point of the film. */
  readonly tiltAt: (point: Position) => number;
}

const farthestFirst: readonly LandmarkName[] = ["distalPhalanxTip", "distalPhalanxBase", "proximalPhalanxShaftDistal"];

/** The grip of this correction; none where no toe is marked that could be held. */
export function tiltGrip(foot: PlannableFoot, correction: Correction): TiltGrip | undefined {
  const name = farthestFirst.find((one) => foot.landmarks.points[one] !== undefined);
  const centre = landmarkAfter(foot, correction, "firstMetatarsalHeadCentre");
  if (name === undefined || centre === undefined) return undefined;
  const at = (varusTiltDegrees: number): Position | undefined => landmarkAfter(foot, { ...correction, varusTiltDegrees }, name);
  const [now, untilted, tilted] = [at(correction.varusTiltDegrees), at(0), at(1)];
  if (!now || !untilted || !tilted) return undefined;
  const towardsVarus = Math.sign(turnDegrees(centre, untilted, tilted)) || 1;
  return { at: now, tiltAt: (point) => towardsVarus * turnDegrees(centre, untilted, point) };
}

/** From one point's direction to the other's, seen from the middle; film pixels, degrees. */
function turnDegrees(middle: Position, from: Position, to: Position): number {
  const [ax, ay, bx, by] = [from[0] - middle[0], from[1] - middle[1], to[0] - middle[0], to[1] - middle[1]];
  return (Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI;
}
