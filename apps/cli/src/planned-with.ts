import {
  type Correction,
  type PlannableFoot,
  type PlanSettings,
  type Prediction,
  predict,
  type SampledPrediction,
  sampledPrediction,
  usualExecutionSpread,
  type WirePath,
  wirePath,
} from "@firstray/osteotomy";
import type { LandmarkFile } from "@firstray/radiograph";

/** A plan and all that follows from it. */
export type Planned = {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly prediction: Prediction;
  readonly sampled: SampledPrediction;
  readonly wire: WirePath;
};

/** Enough for ranges to about a tenth of their width; the same plan always prints the same. */
const sampling = { samples: 400, seed: 1 } as const;

/** Predicts, samples by the usual spread of execution, and lays the wire. */
export function plannedWith(plan: Pick<Planned, "foot" | "correction" | "settings"> & { readonly lateral?: LandmarkFile }): Planned {
  const { lateral, ...planned } = plan;
  const { foot, correction, settings } = planned;
  return {
    ...planned,
    prediction: predict(foot, correction, settings),
    sampled: sampledPrediction({ ...planned, execution: usualExecutionSpread, ...sampling }),
    wire: wirePath({ foot, correction, ...(lateral && { lateral }) }),
  };
}
