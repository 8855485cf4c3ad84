export type { Calibration, CalibrationKind } from "./calibration.ts";
export type {
  LandmarkFile,
  LandmarkName,
  LandmarkOrigin,
  LandmarkPoint,
  LandmarkPoints,
  Position,
  Side,
  View,
  WeightBearing,
} from "./landmark.ts";
export { dorsoplantarLandmarks, lateralLandmarks } from "./landmark.ts";
export type { AxisMethod, Interval, Measured, Measurement, MeasurementName, NotMeasurable } from "./measurement.ts";
export type { Text } from "./text.ts";
