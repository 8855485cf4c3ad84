import { poseAfter } from "./pose-after.ts";
import type { SolidPose } from "./solid-pose.ts";

/** On the way from one pose to another, the shorter way round. @param share - 0 at the start, 1 at the end. */
export function poseBetween(from: SolidPose, to: SolidPose, share: number): SolidPose {
  const away = to.turnDegrees - from.turnDegrees;
  const turn = away - 360 * Math.round(away / 360);
  return poseAfter(from, {
    turn: turn * share,
    rise: (to.riseDegrees - from.riseDegrees) * share,
    zoom: (to.zoom / from.zoom) ** share,
  });
}
