import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { boneEnds } from "./bone-ends.ts";
import type { Mesh } from "./mesh.ts";
import { movedMesh } from "./moved-mesh.ts";
import { normal } from "./normal.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";
import type { Vector } from "./vector.ts";

const mostChange = 0.15;

/** Another foot made of one: longer or shorter, wider or narrower by up to 15 %; each long bone bent and thickened on its own. */
export function variedSkeleton(skeleton: Skeleton, random: Random): Skeleton {
  const length = between(random, 1 - mostChange, 1 + mostChange);
  const width = between(random, 1 - mostChange, 1 + mostChange);
  const height = (length + width) / 2;
  return mapParts((name) => {
    const sized = movedMesh(skeleton[name], ([x, y, z]) => [width * x, height * y, length * z]);
    return /^(metatarsal|proximal_phalanx)/.test(name) ? varied(sized, random) : sized;
  });
}

/** Bent like a bow between its ends (mm at the middle) and thickened about its own axis. */
function varied(bone: Mesh, random: Random): Mesh {
  const { proximal, distal } = boneEnds(bone);
  const length = distal[2] - proximal[2];
  const thickness = between(random, 0.94, 1.06);
  const [bendX, bendY] = [normal(random, 0.012 * length), normal(random, 0.008 * length)];
  return movedMesh(bone, ([x, y, z]): Vector => {
    const share = (z - proximal[2]) / length;
    const bow = 4 * share * (1 - share);
    const [axisX, axisY] = [proximal[0] + share * (distal[0] - proximal[0]), proximal[1] + share * (distal[1] - proximal[1])];
    return [axisX + thickness * (x - axisX) + bendX * bow, axisY + thickness * (y - axisY) + bendY * bow, z];
  });
}
