import { arrange } from "./arrangement.ts";
import type { Camera } from "./camera.ts";
import { midLineOf } from "./mid-line-of.ts";
import type { Pose } from "./pose.ts";
import type { PosedFoot } from "./posed-foot.ts";
import type { Skeleton } from "./skeleton.ts";
import { turnOnFilm } from "./turn-on-film.ts";

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
