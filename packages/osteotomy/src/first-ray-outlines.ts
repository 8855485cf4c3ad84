import type { Point } from "@firstray/geometry";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { ringSides } from "./solid-cut.ts";
import { solidFoot } from "./solid-foot.ts";
import { solidMotion } from "./solid-motion.ts";
import { type SolidName, solidPieces } from "./solid-pieces.ts";
import type { SolidPoint } from "./solid-point.ts";
import { solidSlope } from "./solid-slope.ts";

/** The border of one bone as seen from above: a closed line in the foot frame (x lateral, y distal), in the foot's unit. */
export interface BoneOutline {
  readonly name: SolidName;
  readonly border: readonly Point[];
}

/**
 * The bones of the first ray from above, after a correction: the same shapes as the solid ones, for a drawing on paper.
 * @source clinical-facts-4
 */
export function firstRayOutlines(foot: PlannableFoot, correction: Correction): readonly BoneOutline[] {
  const pieces = solidPieces(solidFoot(foot), solidSlope(undefined), correction);
  const move = solidMotion(foot, correction, pieces.fall);
  return pieces.pieces.map(({ name, moves, rings }) => ({
    name,
    border: [...sideOf(rings, ringSides.lateral), ...sideOf(rings, ringSides.medial).toReversed()].map((point) => {
      const { x, y } = move(moves, point);
      return { x, y };
    }),
  }));
}

function sideOf(rings: readonly (readonly SolidPoint[])[], side: number): readonly SolidPoint[] {
  return rings.flatMap((ring) => ring[side] ?? []);
}
