import type { Point } from "@firstray/geometry";
import type { LandmarkFile, LandmarkName, Side } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import type { PlannableFoot, PlanUnit } from "./plannable-foot.ts";
import { shortening } from "./shortening.ts";
import { solidFoot } from "./solid-foot.ts";
import { solidLoft } from "./solid-loft.ts";
import type { SolidMesh } from "./solid-mesh.ts";
import { solidMotion } from "./solid-motion.ts";
import { type SolidName, solidPieces } from "./solid-pieces.ts";
import type { SolidPoint } from "./solid-point.ts";
import { type SolidSlope, solidSlope } from "./solid-slope.ts";
import { solidWire } from "./solid-wire.ts";

/** One bone after a correction. */
interface FirstRaySolid {
  readonly name: SolidName;
  readonly mesh: SolidMesh;
  /** Where this bone's landmarks lie; seen from above they are the plan's own corrected landmarks. */
  readonly marks: ReadonlyMap<LandmarkName, SolidPoint>;
}

/** The first ray as solid bones after a correction, in the foot frame (x lateral, y distal, z dorsal) and the foot's unit. */
export interface FirstRaySolids {
  readonly unit: PlanUnit;
  /** A left foot's frame is left-handed: to look at it, exchange the sides. */
  readonly side: Side;
  readonly solids: readonly FirstRaySolid[];
  /** Absent without a path, and on a film without millimetres. */
  readonly wire?: SolidMesh;
  /** The border of the cut, in the middle of the kerf, on the part that does not move. */
  readonly cut: readonly SolidPoint[];
  /** What the dorsoplantar film does not tell: read from the lateral one, or assumed. */
  readonly slope: SolidSlope;
}

/** What solids are made of. */
export interface SolidPlan {
  readonly foot: PlannableFoot;
  readonly lateral?: LandmarkFile;
  readonly correction: Correction;
  /** The wire's path on the dorsoplantar film after the operation, pixels; absent: none is drawn. */
  readonly wire?: readonly Point[];
}

/**
 * Our own shapes, as long, wide and turned as this foot was measured, moved by the plan's own motions. A drawing of the plan, not of this
 * patient's bones.
 * @source clinical-facts-4
 * @example firstRaySolids({ foot, correction: noCorrection }).solids.map(({ name }) => name)
 */
export function firstRaySolids({ foot, lateral, correction, wire }: SolidPlan): FirstRaySolids {
  const slope = solidSlope(lateral);
  const pieces = solidPieces(solidFoot(foot), slope, correction);
  const move = solidMotion(foot, correction, pieces.fall);
  const solids = pieces.pieces.map(({ name, moves, rings, marks }) => ({
    name,
    mesh: solidLoft(rings.map((ring) => ring.map((point) => move(moves, point)))),
    marks: new Map(marks.map(([mark, point]) => [mark, move(moves, point)])),
  }));
  const tube = wire && solidWire(foot, wire, pieces, pieces.fall * shortening(correction) - correction.plantarShift);
  return {
    ...{ unit: foot.unit, side: foot.landmarks.side, solids, slope },
    cut: pieces.plane.map((point) => move("with-shaft", point)),
    ...(tube && { wire: tube }),
  };
}
