import { direction, moved, type RigidMotion } from "@firstray/geometry";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { shortening } from "./shortening.ts";

/** What a correction does to the two pieces of the first ray; every picture and every measurement of a plan moves by these. */
export interface FirstRayMotions {
  /** Of the head with the toe. */
  readonly head: RigidMotion;
  /** Of what lies behind the cut: nothing but an assumed turn at the base. */
  readonly shaft: RigidMotion;
}

/**
 * The head is turned about its centre and moved as one; then the whole first ray turns at its base.
 * @returns in the foot frame (x lateral, y distal), pixels.
 * @source clinical-facts-4
 */
export function firstRayMotions(foot: PlannableFoot, correction: Correction): FirstRayMotions {
  const { headCentre, baseCentre, pixelsPerUnit } = foot;
  const distal = direction(foot.shaft);
  const lateral = { x: distal.y, y: -distal.x };
  const [aside, back] = [correction.lateralShift * pixelsPerUnit, shortening(correction) * pixelsPerUnit];
  const freed = {
    about: headCentre,
    turnDegrees: -correction.varusTiltDegrees,
    shift: { x: aside * lateral.x - back * distal.x, y: aside * lateral.y - back * distal.y },
  };
  const shaft = { about: baseCentre, turnDegrees: correction.tarsometatarsalReductionDegrees, shift: { x: 0, y: 0 } };
  return { head: followedBy(freed, shaft), shaft };
}

/** Both motions as one, about the first one's point. */
function followedBy(first: RigidMotion, second: RigidMotion): RigidMotion {
  const { about } = first;
  const end = moved(moved(about, first), second);
  return { about, turnDegrees: first.turnDegrees + second.turnDegrees, shift: { x: end.x - about.x, y: end.y - about.y } };
}
