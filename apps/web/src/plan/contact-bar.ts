import { type Correction, movedPiece, type PlannableFoot } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import { landmarkAfter } from "./landmark-after.ts";

/** The neck's section where it is cut: what of it still meets bone, and what lies open; film pixels. */
export interface ContactBar {
  readonly lateral: Position;
  /** Where the contact ends. */
  readonly edge: Position;
  readonly medial: Position;
}

/**
 * The cut's line on the shaft, as wide as the neck. Where the head goes laterally the contact is its lateral part.
 * @param contact - width, in the foot's unit.
 */
export function contactBar(foot: PlannableFoot, correction: Correction, contact: number): ContactBar {
  const [medialNeck, lateralNeck] = [
    landmarkAfter(foot, correction, "firstMetatarsalNeckMedial"),
    landmarkAfter(foot, correction, "firstMetatarsalNeckLateral"),
  ];
  if (!medialNeck || !lateralNeck) throw new RangeError("a plannable foot must have its neck, got one without");
  const { cut } = movedPiece(foot, correction);
  const middle: Position = [(medialNeck[0] + lateralNeck[0]) / 2, (medialNeck[1] + lateralNeck[1]) / 2];
  const [from, to] = cut;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const towards = [(to.x - from.x) / length, (to.y - from.y) / length] as const;
  const along = (units: number): Position => [
    middle[0] + units * foot.pixelsPerUnit * towards[0],
    middle[1] + units * foot.pixelsPerUnit * towards[1],
  ];
  const half = foot.neckWidth / 2;
  const [open, kept] = correction.lateralShift < 0 ? [half, -half] : [-half, half];
  return { lateral: along(kept), edge: along(kept - Math.sign(kept) * contact), medial: along(open) };
}
