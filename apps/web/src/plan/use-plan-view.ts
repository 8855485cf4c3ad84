import { type Correction, type PlannableFoot, type PlanSettings, predict, type WireOrder, wirePath } from "@firstray/osteotomy";
import { useMemo } from "react";
import type { PlanView } from "./plan-view.ts";
import { useCutPieces } from "./use-cut-pieces.ts";

/** A lateral film's part in the wire's way. */
export type LateralFilm = Pick<WireOrder, "lateral" | "lateralCalibration">;

/** Everything that the page shows of one plan, anew for each change of it. */
export function usePlanView(foot: PlannableFoot, correction: Correction, settings: PlanSettings, lateral: LateralFilm): PlanView {
  const piece = useCutPieces(foot, correction);
  const prediction = useMemo(() => predict(foot, correction, settings), [foot, correction, settings]);
  const wire = useMemo(() => wirePath({ foot, correction, ...lateral }), [foot, correction, lateral]);
  return { foot, correction, piece, prediction, wire };
}
