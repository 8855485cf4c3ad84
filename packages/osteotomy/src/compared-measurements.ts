import type { LandmarkFile } from "@firstray/radiograph";
import { type AxisMethod, type MeasurementName, type MeasurementUnit, measureFilm } from "@firstray/radiograph";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A measurement as it was predicted and as the later film shows it; by one and the same method, in one unit. */
export interface ComparedMeasurement {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly unit: MeasurementUnit;
  readonly planned: number;
  readonly achieved: number;
}

/** What was predicted beside what the later film shows, for all that both can be read for. @param laid - laid on the plan's film. */
export function comparedMeasurements(foot: PlannableFoot, correction: Correction, laid: LandmarkFile): readonly ComparedMeasurement[] {
  const shown = measureFilm(laid, foot.calibration);
  return measureFilm(correctedLandmarks(foot, correction), foot.calibration).flatMap((planned, index) => {
    const seen = shown[index];
    if (planned.kind !== "measured" || seen?.kind !== "measured" || planned.unit !== seen.unit) return [];
    const { name, method, unit } = planned;
    return [{ name, method, unit, planned: planned.value, achieved: seen.value }];
  });
}
