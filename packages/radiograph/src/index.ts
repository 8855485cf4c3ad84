export { asShown } from "./as-shown.ts";
export { axisMethods } from "./axis-methods.ts";
export type { Calibration, CalibrationKind } from "./calibration.ts";
export type { Evidence, EvidenceMark } from "./evidence.ts";
export type { HalluxAxes } from "./hallux-valgus-angle.ts";
export { halluxValgusAngle } from "./hallux-valgus-angle.ts";
export type { MetatarsalAxes } from "./intermetatarsal-angle.ts";
export { intermetatarsalAngle } from "./intermetatarsal-angle.ts";
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
export { dorsoplantarLandmarks, landmarksOfView, lateralLandmarks } from "./landmark.ts";
export { landmarkTitles } from "./landmark-titles.ts";
export type { LateralityWarning } from "./laterality-warning.ts";
export { lateralityWarning } from "./laterality-warning.ts";
export { measureFilm } from "./measure-film.ts";
export type {
  AxisMethod,
  Interval,
  Measured,
  Measurement,
  MeasurementName,
  MeasurementUnit,
  NotMeasurable,
  OrientedBy,
} from "./measurement.ts";
export { measurementCatalogue } from "./measurement-catalogue.ts";
export type { Construct, MeasurementDefinition, NormalRange, ReadingError } from "./measurement-definition.ts";
export { parseLandmarks } from "./parse-landmarks.ts";
export type { Refused } from "./refused.ts";
export type { Text } from "./text.ts";
