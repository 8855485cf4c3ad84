import type { SolidPose } from "./solid-pose.ts";

/** How far one can look from below, and how near and far one can go. */
const bounds = { rise: [-35, 90], zoom: [0.6, 5] } as const;

/** A pose turned, raised and brought nearer, within its bounds; the turn stays between −180° and 180°. */
export function poseAfter(pose: SolidPose, by: { readonly turn?: number; readonly rise?: number; readonly zoom?: number }): SolidPose {
  const turn = pose.turnDegrees + (by.turn ?? 0);
  return {
    turnDegrees: turn - 360 * Math.round(turn / 360),
    riseDegrees: within(pose.riseDegrees + (by.rise ?? 0), bounds.rise),
    zoom: within(pose.zoom * (by.zoom ?? 1), bounds.zoom),
  };
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
