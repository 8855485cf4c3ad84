import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import type { LandmarkFile } from "@firstray/radiograph";

/** Whose first ray, and what is done to it: the plan's own state. */
export interface SolidViewProps {
  readonly foot: PlannableFoot;
  /** Gives the bone's slope; without one it is assumed, and the view says so. */
  readonly lateral?: LandmarkFile | undefined;
  readonly correction: Correction;
}
