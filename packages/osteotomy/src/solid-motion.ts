import { moved, type RigidMotion } from "@firstray/geometry";
import type { Correction } from "./correction.ts";
import { firstRayMotions } from "./first-ray-motions.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { shortening } from "./shortening.ts";
import type { SolidPiece } from "./solid-pieces.ts";
import type { SolidPoint } from "./solid-point.ts";

/**
 * Where a correction takes a point of a bone: from above by the very motions that the predicted measurements are read from; in height by the
 * plantar shift, and along the bone's slope as it becomes shorter.
 * @param fall - how much the first metatarsal falls per unit of its length as seen from above.
 * @source clinical-facts-4
 */
export function solidMotion(
  foot: PlannableFoot,
  correction: Correction,
  fall: number,
): (moves: SolidPiece["moves"], point: SolidPoint) => SolidPoint {
  const motions = firstRayMotions(foot, correction);
  const [head, shaft] = [inUnit(motions.head, foot.pixelsPerUnit), inUnit(motions.shaft, foot.pixelsPerUnit)];
  const lift = fall * shortening(correction) - correction.plantarShift;
  return (moves, point) => {
    if (moves === "not") return point;
    return moves === "with-head" ? { ...moved(point, head), z: point.z + lift } : { ...moved(point, shaft), z: point.z };
  };
}

function inUnit({ about, turnDegrees, shift }: RigidMotion, pixelsPerUnit: number): RigidMotion {
  const scaled = ({ x, y }: RigidMotion["shift"]): RigidMotion["shift"] => ({ x: x / pixelsPerUnit, y: y / pixelsPerUnit });
  return { about: scaled(about), turnDegrees, shift: scaled(shift) };
}
