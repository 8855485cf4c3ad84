import type { Beam } from "./beam.ts";
import { onFilm } from "./beam.ts";
import { boneEnds } from "./bone-ends.ts";
import type { BoneShadow, FirstRayShadows } from "./bones-truth.ts";
import type { Mesh } from "./mesh.ts";
import { shadowOf } from "./shadow.ts";
import type { Skeleton } from "./skeleton.ts";

/** The shadows of the three bones that both angles stand on, each alone. */
export function firstRayShadows(skeleton: Skeleton, beam: Beam): FirstRayShadows {
  return {
    firstMetatarsal: boneShadow(skeleton.metatarsal_1, beam),
    secondMetatarsal: boneShadow(skeleton.metatarsal_2, beam),
    proximalPhalanx: boneShadow(skeleton.proximal_phalanx_1, beam),
  };
}

function boneShadow(bone: Mesh, beam: Beam): BoneShadow {
  const { proximal, distal } = boneEnds(bone);
  const [[fromX, fromY], [toX, toY]] = [onFilm(beam, proximal), onFilm(beam, distal)];
  return { silhouette: shadowOf(bone, beam), rough: { from: { x: fromX, y: fromY }, to: { x: toX, y: toY } } };
}
