import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { movedMesh } from "./moved-mesh.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";
import { turned } from "./turned.ts";
import type { Vector } from "./vector.ts";

/** The foot rolled about its length and tilted towards the toes, each by up to 10°. */
export function tilted(skeleton: Skeleton, random: Random): Skeleton {
  const [roll, tilt] = [between(random, -10, 10), between(random, -10, 10)];
  const about: Vector = [0, 20, 0];
  const [rolled, tipped] = [turned(about, [0, 0, 1], roll), turned(about, [1, 0, 0], tilt)];
  return mapParts((name) => movedMesh(skeleton[name], (point) => tipped(rolled(point))));
}
