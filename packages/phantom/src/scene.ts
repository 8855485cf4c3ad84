import type { Axis, Point } from "@firstray/geometry";
import type { InBeam } from "./attenuation.ts";
import type { BoneName } from "./bone-name.ts";
import type { Camera } from "./camera.ts";
import { pointIn } from "./frame.ts";
import { type PosedFoot, roughAxis } from "./posed-foot.ts";
import { shadowOfPoint } from "./projection.ts";
import { type MidLine, midLine } from "./truth-mid-line.ts";
import type { Vector } from "./vector.ts";

/** A posed foot before a camera, with the shadows that its bones throw. */
export interface Scene extends InBeam {
  readonly foot: PosedFoot;
  readonly camera: Camera;
}

/** The `shaft` construct of a bone as this scene shows it. */
export function sceneMidLine({ foot, camera, outer }: Scene, name: BoneName): MidLine {
  return midLine(outer[name], roughAxis(foot, name, camera));
}

/** The same as an axis of two reported points. */
export function sceneAxis(scene: Scene, name: BoneName): Axis {
  const { proximal, distal } = sceneMidLine(scene, name);
  return { from: proximal, to: distal };
}

/** Where a point of a bone's own frame falls on the film. */
export function onFilm({ foot, camera }: Scene, name: BoneName, local: Vector): Point {
  return shadowOfPoint(pointIn(foot.frames[name], local), camera);
}
