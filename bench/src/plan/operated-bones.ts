import type { Operation } from "@firstray/phantom";
import type { LandmarkFile } from "@firstray/radiograph";
import { boneEnds } from "../bones/bone-ends.ts";
import type { BonesScene } from "../bones/bones-scene.ts";
import type { Mesh } from "../bones/mesh.ts";
import { movedMesh } from "../bones/moved-mesh.ts";
import type { Skeleton } from "../bones/skeleton.ts";
import type { Vector } from "../bones/vector.ts";
import { type FilmPlane, filmPlane } from "./film-plane.ts";

type Motion = (point: Vector) => Vector;

/** From the middle of the base to that of the head: below the head, and beyond the levels that the shaft's axis is drawn through. */
const cutAt = 0.8;

/**
 * The skeleton after its first metatarsal was cut: what lies beyond goes with the hallux, parallel to the detector, by what the film is
 * to show at the head's centre. @param truth - of the film before.
 */
export function operatedBones({ standing, beam }: BonesScene, truth: LandmarkFile, operation: Required<Operation>): Skeleton {
  const [, height] = boneEnds(standing.metatarsal_1).distal;
  const move = motionOf(filmPlane(beam, truth, height), operation);
  return {
    ...standing,
    metatarsal_1: cutMesh(standing.metatarsal_1, operation.kerfMm, move),
    proximal_phalanx_1: movedMesh(standing.proximal_phalanx_1, move),
    distal_phalanx_1: movedMesh(standing.distal_phalanx_1, move),
  };
}

/** Varus: what lies distal of the centre goes medially, to high x on either foot. */
function motionOf(
  { centre, distal, lateral, perFilmMm }: FilmPlane,
  { lateralShiftMm, varusTiltDegrees, kerfMm }: Required<Operation>,
): Motion {
  const radians = (varusTiltDegrees * Math.PI) / 180;
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  const goes = (axis: 0 | 1): number => centre[axis] + perFilmMm * (lateralShiftMm * lateral[axis] - kerfMm * distal[axis]);
  return ([x, y, z]) => {
    const [dx, dz] = [x - centre[0], z - centre[1]];
    return [goes(0) + c * dx + s * dz, y, goes(1) + c * dz - s * dx];
  };
}

/** The kerf's bone is pressed flat on the shaft's end, so that nothing of it stands out of the gap. */
function cutMesh(bone: Mesh, kerfMm: number, move: Motion): Mesh {
  const { proximal, distal } = boneEnds(bone);
  const way: Vector = [distal[0] - proximal[0], distal[1] - proximal[1], distal[2] - proximal[2]];
  const length = Math.hypot(...way);
  return movedMesh(bone, (point) => {
    const [x, y, z] = point;
    const along = ((x - proximal[0]) * way[0] + (y - proximal[1]) * way[1] + (z - proximal[2]) * way[2]) / length;
    const beyond = along - cutAt * length;
    if (beyond <= 0) return point;
    if (beyond >= kerfMm) return move(point);
    const back = beyond / length;
    return [x - back * way[0], y - back * way[1], z - back * way[2]];
  });
}
