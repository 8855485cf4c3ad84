import type { Arrangement } from "./arrangement.ts";
import type { Skeleton } from "./skeleton.ts";
import { skinFoot } from "./skin-foot.ts";
import { skinLeg } from "./skin-leg.ts";
import { skinToes } from "./skin-toes.ts";
import type { Surface } from "./surface.ts";

/** The skin in the coordinates of the foot: foot, leg, then the five toes; closed surfaces that overlap. */
export function softTissue(bones: Skeleton, frames: Arrangement, size: number): Surface[] {
  return [skinFoot(bones, frames, size), skinLeg(bones, frames, size), ...skinToes(bones, frames, size)];
}
