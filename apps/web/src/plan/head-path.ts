import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import { landmarkAfter } from "./landmark-after.ts";

/** The line on which the head lies while its lateral shift grows and all else of the correction stays; film pixels. */
export interface HeadPath {
  /** At no shift. */
  readonly start: Position;
  /** How far one unit of shift leads. */
  readonly step: Position;
}

/** The head's path on the film. @throws RangeError when the foot has no head centre. */
export function headPath(foot: PlannableFoot, correction: Correction): HeadPath {
  const at = (lateralShift: number): Position => {
    const centre = landmarkAfter(foot, { ...correction, lateralShift }, "firstMetatarsalHeadCentre");
    if (centre === undefined) throw new RangeError("a plannable foot must have a head centre, got one without");
    return centre;
  };
  const [start, end] = [at(0), at(1)];
  return { start, step: [end[0] - start[0], end[1] - start[1]] };
}
