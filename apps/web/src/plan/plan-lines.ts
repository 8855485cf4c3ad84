import { type Correction, noCorrection, type PlannableFoot } from "@firstray/osteotomy";
import type { LandmarkName, Position } from "@firstray/radiograph";
import { landmarkAfter } from "./landmark-after.ts";

/** A line that the angles of a plan lie between, before and after; film pixels. */
export interface PlanLine {
  readonly key: string;
  readonly before: readonly [Position, Position];
  readonly after: readonly [Position, Position];
}

const lines: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ["firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre"],
  ["secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"],
  ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
];

/** The axes that the targets are read by: head to base, the second metatarsal, the proximal phalanx. */
export function planLines(foot: PlannableFoot, correction: Correction): readonly PlanLine[] {
  return lines.flatMap(([from, to]): readonly PlanLine[] => {
    const of = (which: Correction): readonly [Position, Position] | undefined => {
      const [start, end] = [landmarkAfter(foot, which, from), landmarkAfter(foot, which, to)];
      return start && end && [start, end];
    };
    const [before, after] = [of(noCorrection), of(correction)];
    return before && after ? [{ key: from, before, after }] : [];
  });
}
