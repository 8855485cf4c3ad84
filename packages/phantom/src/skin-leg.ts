import type { Arrangement } from "./arrangement.ts";
import { pointIn } from "./point-in.ts";
import { roundedEnd } from "./rounded-end.ts";
import type { Skeleton } from "./skeleton.ts";
import { type Section, skinTube } from "./skin-tube.ts";
import type { Surface } from "./surface.ts";

/** The leg around tibia and fibula, from within the hindfoot up past the film's end. */
export function skinLeg({ tibia }: Skeleton, frames: Arrangement, size: number): Surface {
  const sections = Array.from({ length: 34 }, (_, index): Section => {
    const share = index / 33;
    const calf = 1 + 0.6 * Math.max(0, share - 0.25);
    const round = roundedEnd(share / 0.14);
    const backward = (12 + 8 * share) * size;
    const centre = pointIn(frames.tibia, [7 * size, (share * 1.2 - 0.26) * tibia.shape.lengthMm, backward]);
    return { centre, halfWidth: 33 * size * calf * round, halfDepth: 33 * size * calf * round };
  });
  return skinTube(sections, frames.tibia.x, frames.tibia.z, 2.1);
}
