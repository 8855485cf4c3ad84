import { type Axis, lateralTurn, type Point } from "@firstray/geometry";
import { type Arrangement, arrange } from "./arrangement.ts";
import type { BoneName } from "./bone-name.ts";
import type { Camera } from "./camera.ts";
import type { Pose } from "./pose.ts";
import { shadowOf } from "./projection.ts";
import type { Skeleton } from "./skeleton.ts";
import { surfaceOf } from "./surface.ts";
import { type MidLine, midLine } from "./truth-mid-line.ts";

/** A foot standing as was asked. */
export interface PosedFoot {
  readonly bones: Skeleton;
  readonly pose: Pose;
  readonly frames: Arrangement;
}

/** The long axis of a bone's shadow from its own ends; near enough to start a construct from. */
export function roughAxis({ bones, frames }: PosedFoot, name: BoneName, camera: Camera): Axis {
  const { lengthMm } = bones[name].shape;
  const ends = surfaceOf(0, 0, (ring) => () => [0, ring < 0 ? 0 : lengthMm, 0]);
  const { x, y } = shadowOf(ends, frames[name], camera);
  return { from: { x: x[0] ?? 0, y: y[0] ?? 0 }, to: { x: x[1] ?? 0, y: y[1] ?? 0 } };
}

/** The `shaft` construct of a bone as the camera throws it, to a ten-thousandth of a degree. */
export function midLineOf(foot: PosedFoot, name: BoneName, camera: Camera): MidLine {
  return midLine(shadowOf(foot.bones[name].outer, foot.frames[name], camera), roughAxis(foot, name, camera), 1e-6);
}

/** Degrees, + lateral, from one line of a dorsoplantar film to another; a left foot's film is mirrored. */
export function turnOnFilm(from: Axis, to: Axis, camera: Camera): number {
  const lateral = camera.right[0];
  const upright = ({ x, y }: Point): Point => ({ x: x * lateral, y: -y });
  return lateralTurn({ from: upright(from.from), to: upright(from.to) }, { from: upright(to.from), to: upright(to.to) });
}

/**
 * Turns first metatarsal and hallux until the film shows the asked angles by the `shaft` method.
 * Roll, tilt and perspective move projected angles by degrees, so the pose is found from the film, never the other way round.
 * @throws Error when it does not get there, which every possible order does.
 */
export function stand(bones: Skeleton, start: Pose, camera: Camera, asked: { readonly hva: number; readonly ima: number }): PosedFoot {
  let pose = start;
  // The second metatarsal stays where it is whatever the first ray does.
  const second = midLineOf({ bones, pose, frames: arrange(bones, pose) }, "secondMetatarsal", camera).axis;
  for (let step = 0; step < 12; step += 1) {
    const foot: PosedFoot = { bones, pose, frames: arrange(bones, pose) };
    const first = midLineOf(foot, "firstMetatarsal", camera).axis;
    const imaError = turnOnFilm(first, second, camera) - asked.ima;
    const hvaError = turnOnFilm(first, midLineOf(foot, "firstProximalPhalanx", camera).axis, camera) - asked.hva;
    if (Math.abs(imaError) < 1e-4 && Math.abs(hvaError) < 1e-4) return foot;
    const firstMetatarsalYaw = pose.firstMetatarsalYaw + imaError;
    pose = { ...pose, firstMetatarsalYaw, halluxYaw: pose.halluxYaw + imaError - hvaError };
  }
  throw new Error(`the foot did not come to stand with hva ${asked.hva} and ima ${asked.ima} degrees`);
}
