import { noCorrection, plannableFoot, predict, publishedPlanSettings } from "@firstray/osteotomy";
import type { Operation } from "@firstray/phantom";
import { type AxisMethod, type LandmarkFile, type MeasurementName, measureFilm } from "@firstray/radiograph";

/** One measurement of one foot: how far what was predicted lies from what was drawn. */
export interface PlanError {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly unit: "deg" | "mm";
  readonly error: number;
}

/** One film before an operation and the truth of the film after it. */
export interface OperatedFilm {
  readonly before: LandmarkFile;
  readonly after: LandmarkFile;
  readonly mmPerPixel: number;
  readonly operation: Required<Operation>;
}

/** Every angle and length that both can be read for; why not, where the foot cannot be planned on. */
export function planErrors({ before, after, mmPerPixel, operation }: OperatedFilm): readonly PlanError[] | string {
  const calibration = { kind: "detector", mmPerPixel } as const;
  const foot = plannableFoot(before, calibration);
  if (foot.kind !== "plannable") return foot.because.en;
  const { lateralShiftMm: lateralShift, varusTiltDegrees, kerfMm: kerf } = operation;
  const { measurements } = predict(foot, { ...noCorrection, lateralShift, varusTiltDegrees, kerf }, publishedPlanSettings);
  const drawn = measureFilm(after, calibration);
  return measurements.flatMap((predicted): readonly PlanError[] => {
    const { name, method } = predicted;
    const truth = drawn.find((one) => one.name === name && one.method === method);
    if (predicted.kind !== "measured" || truth?.kind !== "measured") return [];
    if (predicted.unit !== "deg" && predicted.unit !== "mm") return [];
    return [{ name, method, unit: predicted.unit, error: predicted.value - truth.value }];
  });
}
