import type { Correction, MovedPiece, PlannableFoot, Prediction, WirePath } from "@firstray/osteotomy";

/** One plan, computed for a frame. */
export interface PlanView {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly piece: MovedPiece;
  readonly prediction: Prediction;
  readonly wire: WirePath;
}
