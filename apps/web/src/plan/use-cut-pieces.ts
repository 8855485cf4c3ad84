import { type Correction, type MovedPiece, movedPiece, noCorrection, type PlannableFoot } from "@firstray/osteotomy";
import { useMemo } from "react";

/**
 * The pieces of a plan. Where the cut lies makes their outlines; these stay the same objects while the head moves, so that nothing is cut
 * out of the film anew.
 */
export function useCutPieces(foot: PlannableFoot, correction: Correction): MovedPiece {
  const { kerf, obliquityDegrees, tarsometatarsalReductionDegrees } = correction;
  const turns = tarsometatarsalReductionDegrees !== 0;
  const cut = useMemo(
    () => movedPiece(foot, { ...noCorrection, kerf, obliquityDegrees, tarsometatarsalReductionDegrees: turns ? 1 : 0 }),
    [foot, kerf, obliquityDegrees, turns],
  );
  const { motion, shaft } = movedPiece(foot, correction);
  return { ...cut, motion, ...(shaft && cut.shaft && { shaft: { motion: shaft.motion, outline: cut.shaft.outline } }) };
}
