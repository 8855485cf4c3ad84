import { type Random, seededRandom } from "@firstray/geometry";
import type { Side } from "@firstray/radiograph";
import type { Beam } from "./beam.ts";
import { between } from "./between.ts";
import { drawnBeam } from "./drawn-beam.ts";
import { onFloor } from "./on-floor.ts";
import { type BonesPose, posedSkeleton } from "./posed-skeleton.ts";
import type { Skeleton } from "./skeleton.ts";
import { tilted } from "./tilted.ts";
import { variedSkeleton } from "./varied-skeleton.ts";

/** A foot of real bones before a tube. */
export interface BonesScene {
  readonly side: Side;
  readonly pose: BonesPose;
  readonly standing: Skeleton;
  readonly beam: Beam;
  readonly size: { readonly columns: number; readonly rows: number };
  /** What the rest of the film is drawn from. */
  readonly random: Random;
}

/** A scene by its seed: another variant of the skeleton, another pose, another tube. @source bodyparts3d */
export function bonesScene(skeleton: Skeleton, seed: number): BonesScene {
  const random = seededRandom(seed ^ 0xb035);
  const side = random() < 0.5 ? "left" : "right";
  const pose = { halluxValgusAngle: between(random, 5, 50), intermetatarsalAngle: between(random, 4, 22) };
  const standing = tilted(posedSkeleton(onFloor(variedSkeleton(skeleton, random)), pose, random), random);
  return { random, side, pose, standing, ...drawnBeam(standing, side, random) };
}
