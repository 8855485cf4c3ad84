import { type Calibration, type LandmarkFile, type Measurement, measureFilm } from "@firstray/radiograph";
import type { Contact } from "./contact.ts";
import type { Correction } from "./correction.ts";
import type { ExecutionSpread } from "./execution-spread.ts";
import type { PlanAdvice } from "./plan-advice.ts";
import type { PlanLimit } from "./plan-limits.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot, PlanUnit } from "./plannable-foot.ts";
import { predict } from "./predict.ts";
import { type SampledPrediction, sampledPrediction } from "./sampled-prediction.ts";
import { type WirePath, wirePath } from "./wire-path.ts";
import { wireShift } from "./wire-shift.ts";

/** Everything that a plan says, in numbers; lengths in `unit`. What a signed plan and its sheet hold. */
export interface PlannedNumbers {
  /** Every measurement on the film, by every method, before. */
  readonly before: readonly Measurement[];
  /** The same, after. */
  readonly after: readonly Measurement[];
  readonly unit: PlanUnit;
  readonly neckWidth: number;
  readonly eminence: number;
  readonly length: number;
  readonly contact: Contact;
  readonly shortening: number;
  /** E + cortex and wire, in millimetres; absent without a scale. */
  readonly wireShiftMm?: number;
  readonly limits: readonly PlanLimit[];
  readonly advice: readonly PlanAdvice[];
  readonly wire: WirePath;
  /** Landmark and execution spread through the plan. */
  readonly sampled: SampledPrediction;
}

/** A whole plan. */
export interface PlanOrder {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
  readonly lateral?: LandmarkFile;
  readonly lateralCalibration?: Calibration;
}

/** Counted up whenever the same plan would give other numbers than before. */
export const planGeometryVersion = 1;

/** Enough for ranges to a tenth of their width, few enough to be computed while somebody waits; always the same draws. */
const sampling = { samples: 400, seed: 1 } as const;

/** The plan as it is signed: computed once, by these rules, and kept. @source clinical-facts-4 */
export function plannedNumbers({ foot, correction, settings, execution, lateral, lateralCalibration }: PlanOrder): PlannedNumbers {
  const { unit, neckWidth, eminence, length } = foot;
  const { measurements, ...predicted } = predict(foot, correction, settings);
  const onLateral = { ...(lateral && { lateral }), ...(lateralCalibration && { lateralCalibration }) };
  return {
    before: measureFilm(foot.landmarks, foot.calibration),
    after: measurements,
    ...{ unit, neckWidth, eminence, length },
    ...predicted,
    ...(unit === "mm" && { wireShiftMm: wireShift(eminence, settings.cortexAndWireMm) }),
    wire: wirePath({ foot, correction, ...onLateral }),
    sampled: sampledPrediction({ foot, correction, settings, execution, ...sampling }),
  };
}
