import type { CalibrationKind } from "./calibration.ts";
import type { LandmarkName } from "./landmark.ts";
import type { Text } from "./text.ts";

/** How the long axis of the first metatarsal was drawn; values of different methods are never compared. */
export type AxisMethod = "shaft" | "head-base" | "articular-base";

export type MeasurementName =
  | "halluxValgusAngle"
  | "intermetatarsalAngle"
  | "distalMetatarsalArticularAngle"
  | "proximalPhalanxArticularAngle"
  | "halluxInterphalangealAngle"
  | "jointCongruencyAngle"
  | "tibialSesamoidPosition"
  | "sesamoidDisplacement"
  | "firstMetatarsalLength"
  | "metatarsalProtrusion"
  | "metatarsalDistance"
  | "neckWidth"
  | "eminence"
  | "talometatarsalAngle"
  | "calcanealPitch"
  | "firstMetatarsalInclination"
  | "firstMetatarsalElevation";

/**
 * Of every unit that a value may have. Lengths without a calibration are fractions, named as such: of the first metatarsal's
 * length (base centre to head centre) or of the neck's width; never bare pixels.
 */
export type MeasurementUnit = "deg" | "mm" | "first-metatarsal-lengths" | "neck-widths" | "grade";

export type Interval = readonly [low: number, high: number] | { readonly kind: "unknown" };

/** How the film's frame was found: by its landmarks, or, where these do not decide, by the side label or the film held upright. */
export type OrientedBy = "landmarks" | "label" | "upright";

/** One number read from one film, with the method and the landmarks it came from; `unit` says of what. */
export interface Measured {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly kind: "measured";
  readonly value: number;
  readonly unit: MeasurementUnit;
  readonly interval95: Interval;
  readonly intervalFrom: "published" | "tracing" | "repeat";
  readonly landmarks: readonly LandmarkName[];
  readonly orientedBy: OrientedBy;
  /** Of a length: how the size of a pixel is known. */
  readonly calibration?: CalibrationKind;
  /** Of a grade: the lowest and the highest that the reading leaves possible. */
  readonly grades?: readonly [lowest: number, highest: number];
  /** Of a grade: the share from 0 to 1 that it stands for. */
  readonly share?: number;
  /** Present where readers agree so badly that the number is only a hint. */
  readonly confidence?: "low";
}

/** Why there is no number yet: landmarks to place, or, with `because`, landmarks that cannot be right where they are. */
export interface NotMeasurable {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly kind: "not-measurable";
  readonly missing: readonly LandmarkName[];
  readonly because?: Text;
}

export type Measurement = Measured | NotMeasurable;
