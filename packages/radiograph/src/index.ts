export { asShown } from "./as-shown.ts";
export { axisMethods } from "./axis-methods.ts";
export type { BaseFit, NoBase } from "./base-fit.ts";
export { boneDirection } from "./bone-direction.ts";
export type { CalcanealPitchLines } from "./calcaneal-pitch.ts";
export { calcanealPitch } from "./calcaneal-pitch.ts";
export type { Calibration, CalibrationKind } from "./calibration.ts";
export { calibrationTitles } from "./calibration-titles.ts";
export type { Change, ChangeFloors, FilmReading, Incomparable } from "./change-is-real.ts";
export { changeIsReal, defaultChangeFloors } from "./change-is-real.ts";
export type { DistalMetatarsalArticularLines } from "./distal-metatarsal-articular-angle.ts";
export { distalMetatarsalArticularAngle } from "./distal-metatarsal-articular-angle.ts";
export { dorsoplantarFrame } from "./dorsoplantar-frame.ts";
export type { EminencePoints } from "./eminence.ts";
export { eminence } from "./eminence.ts";
export type { Evidence, EvidenceMark } from "./evidence.ts";
export type { FeetOnFilm } from "./feet-on-film.ts";
export { feetOnFilm } from "./feet-on-film.ts";
export type { FilmMarker, MarkerKind, MarkerReading } from "./film-marker.ts";
export { markerKinds } from "./film-marker.ts";
export { filmPoints } from "./film-points.ts";
export { filmQuality } from "./film-quality.ts";
export type { FilmRegion } from "./film-region.ts";
export type { DorsalCortices } from "./first-metatarsal-elevation.ts";
export { firstMetatarsalElevation } from "./first-metatarsal-elevation.ts";
export type { FirstMetatarsalInclinationLines } from "./first-metatarsal-inclination.ts";
export { firstMetatarsalInclination } from "./first-metatarsal-inclination.ts";
export type { BaseHints } from "./fit-base.ts";
export { fitBase } from "./fit-base.ts";
export type { HeadHints } from "./fit-head.ts";
export { fitHead } from "./fit-head.ts";
export type { FootOnFilm } from "./foot-on-film.ts";
export { footOnFilm } from "./foot-on-film.ts";
export type { FootPoints } from "./foot-points.ts";
export type { GreyFilm } from "./grey-film.ts";
export type { HalluxPhalanges } from "./hallux-interphalangeal-angle.ts";
export { halluxInterphalangealAngle } from "./hallux-interphalangeal-angle.ts";
export type { HalluxAxes } from "./hallux-valgus-angle.ts";
export { halluxValgusAngle } from "./hallux-valgus-angle.ts";
export type { HeadFit, NotFitted } from "./head-fit.ts";
export type { MetatarsalAxes } from "./intermetatarsal-angle.ts";
export { intermetatarsalAngle } from "./intermetatarsal-angle.ts";
export { isKnownInterval } from "./is-known-interval.ts";
export { isPosition } from "./is-position.ts";
export type { JointLines } from "./joint-congruency-angle.ts";
export { jointCongruencyAngle } from "./joint-congruency-angle.ts";
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
export { landmarkBeyondRegion } from "./landmark-beyond-region.ts";
export { landmarkPosition } from "./landmark-position.ts";
export type { LandmarkSpread } from "./landmark-spread.ts";
export { landmarkSpread } from "./landmark-spread.ts";
export { landmarkTitles } from "./landmark-titles.ts";
export type { LandmarksOfTap } from "./landmarks-of-tap.ts";
export { landmarksOfTap } from "./landmarks-of-tap.ts";
export { lateralFrame } from "./lateral-frame.ts";
export type { LateralityWarning } from "./laterality-warning.ts";
export { lateralityWarning } from "./laterality-warning.ts";
export type { MarkerPreset } from "./marker-presets.ts";
export { markerCaution, markerPresets, wireDiameterMm } from "./marker-presets.ts";
export type { MarkerScale } from "./marker-scale.ts";
export { markerScale } from "./marker-scale.ts";
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
export type { ProtrusionPoints } from "./metatarsal-protrusion.ts";
export { metatarsalProtrusion } from "./metatarsal-protrusion.ts";
export type { NeckPoints } from "./neck-width.ts";
export { neckWidth } from "./neck-width.ts";
export { parseLandmarks } from "./parse-landmarks.ts";
export { parseTaps } from "./parse-taps.ts";
export type { ProximalPhalanxArticularLines } from "./proximal-phalanx-articular-angle.ts";
export { proximalPhalanxArticularAngle } from "./proximal-phalanx-articular-angle.ts";
export type { DescribedFilm, QualityCheck, QualityFinding } from "./quality-finding.ts";
export type { Grade, Quantity } from "./quantity.ts";
export type { Refused } from "./refused.ts";
export { sesamoidDisplacement } from "./sesamoid-displacement.ts";
export type { SesamoidLines } from "./sesamoid-passage.ts";
export { sesamoidPassage } from "./sesamoid-passage.ts";
export type { AngleSeverity, Severity } from "./severity.ts";
export { severity } from "./severity.ts";
export type { SeverityClass } from "./severity-class.ts";
export { severityClass, severityClasses } from "./severity-class.ts";
export type { ClassStart, ClassStarts, SeveritySystem, SeveritySystemName } from "./severity-systems.ts";
export { severitySystems } from "./severity-systems.ts";
export type { ShaftLevel } from "./shaft-levels.ts";
export type { NotTraced, ShaftTrace, TracedBone } from "./shaft-trace.ts";
export { shownDecimals } from "./shown-decimals.ts";
export { splitRegions } from "./split-regions.ts";
export type { TalometatarsalAxes } from "./talometatarsal-angle.ts";
export { talometatarsalAngle } from "./talometatarsal-angle.ts";
export type { TapFile, TapName } from "./tap-file.ts";
export { tapNames } from "./tap-file.ts";
export { tapTitles } from "./tap-titles.ts";
export type { Text } from "./text.ts";
export { tibialSesamoidPosition } from "./tibial-sesamoid-position.ts";
export type { FilmScale } from "./trace-from-taps.ts";
export { traceFromTaps } from "./trace-from-taps.ts";
export type { TraceHints } from "./trace-shaft.ts";
export { traceShaft } from "./trace-shaft.ts";
export type { TapProblem, TracedFilm } from "./traced-film.ts";
export { unitTitles } from "./unit-titles.ts";
