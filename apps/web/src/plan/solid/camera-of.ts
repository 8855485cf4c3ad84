import type { SolidPoint } from "@firstray/osteotomy";
import type { SolidPose } from "./solid-pose.ts";

/** Directions of unit length: from the bones to the eye, and what is up for it. */
export interface Camera {
  readonly towards: SolidPoint;
  readonly up: SolidPoint;
}

/** Where the eye of a pose is, in the scene (x to the right from above, y to the toes, z up). */
export function cameraOf({ turnDegrees, riseDegrees }: SolidPose): Camera {
  const [turn, rise] = [(turnDegrees * Math.PI) / 180, (riseDegrees * Math.PI) / 180];
  const [sideways, back] = [Math.sin(turn), Math.cos(turn)];
  return {
    towards: { x: sideways * Math.cos(rise), y: -back * Math.cos(rise), z: Math.sin(rise) },
    up: { x: -sideways * Math.sin(rise), y: back * Math.sin(rise), z: Math.cos(rise) },
  };
}
