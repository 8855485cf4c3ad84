import { noCorrection, plannableFoot, predict, publishedPlanSettings } from "@firstray/osteotomy";
import type { Operation } from "@firstray/phantom";
import { type AxisMethod, type LandmarkFile, type MeasurementName, measureFilm } from "@firstray/radiograph";

/** One measurement of one foot: how far what was predicted lies from what was drawn. */
export interface PlanError {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly unit: "deg" | "mm";
  readonly error: number;
  /** Of the change that was predicted, against the change that was drawn: free of how the film before was read. */
  readonly changeError: number;
}

/** One film before an operation and the truth of the film after it. */
export interface OperatedFilm {
  /** As the plan has it: the truth, or a tracing. */
  readonly before: LandmarkFile;
  readonly truthBefore: LandmarkFile;
  readonly after: LandmarkFile;
  readonly mmPerPixel: number;
  readonly operation: Required<Operation>;
}

/** Every angle and length that both can be read for; why not, where the foot cannot be planned on. */
export function planErrors({ before, truthBefore, after, mmPerPixel, operation }: OperatedFilm): readonly PlanError[] | string {
  const calibration = { kind: "detector", mmPerPixel } as const;
  const foot = plannableFoot(before, calibration);
  if (foot.kind !== "plannable") return foot.because.en;
  const { lateralShiftMm: lateralShift, varusTiltDegrees, kerfMm: kerf } = operation;
  const { measurements } = predict(foot, { ...noCorrection, lateralShift, varusTiltDegrees, kerf }, publishedPlanSettings);
  const read = measureFilm(before, calibration);
  const [drawnBefore, drawn] = [measureFilm(truthBefore, calibration), measureFilm(after, calibration)];
  return measurements.flatMap((predicted): readonly PlanError[] => {
    const { name, method } = predicted;
    const of = (all: typeof drawn) => all.find((one) => one.name === name && one.method === method);
    const [start, truthStart, truth] = [of(read), of(drawnBefore), of(drawn)];
    if (predicted.kind !== "measured" || start?.kind !== "measured") return [];
    if (truthStart?.kind !== "measured" || truth?.kind !== "measured") return [];
    if (predicted.unit !== "deg" && predicted.unit !== "mm") return [];
    const error = predicted.value - truth.value;
    return [{ name, method, unit: predicted.unit, error, changeError: error - (start.value - truthStart.value) }];
  });
}
