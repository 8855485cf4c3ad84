import { ballSurface } from "./ball-surface.ts";
import type { Camera } from "./camera.ts";
import { mapBones } from "./map-bones.ts";
import type { FootOrder } from "./phantom-film.ts";
import type { PosedFoot } from "./posed-foot.ts";
import type { Scene } from "./scene.ts";
import { shadowOf } from "./shadow-of.ts";
import { softTissue } from "./soft-tissue.ts";
import { wireSurface } from "./wire-surface.ts";

/** The coordinates of the foot themselves. */
const world = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** Everything that stands in the beam, and what it throws on the film. */
export function sceneOf(foot: PosedFoot, camera: Camera, { wire = false, ball = false }: FootOrder): Scene {
  const { bones, frames, pose } = foot;
  return {
    foot,
    camera,
    outer: mapBones((name) => shadowOf(bones[name].outer, frames[name], camera)),
    inner: mapBones((name) => shadowOf(bones[name].inner, frames[name], camera)),
    skin: softTissue(bones, frames, pose.size).map((skin) => shadowOf(skin, world, camera)),
    wire: wire ? [shadowOf(wireSurface(foot), world, camera)] : [],
    ball: ball ? [shadowOf(ballSurface(pose.size), world, camera)] : [],
  };
}
