import type { LandmarkName } from "./landmark.ts";

/** How the long axis of the first metatarsal was drawn; values of different methods are never compared. */
export type AxisMethod = "shaft" | "head-base" | "articular-base";

export type MeasurementName = "halluxValgusAngle" | "intermetatarsalAngle";

export type Interval = readonly [low: number, high: number] | { readonly kind: "unknown" };

/** One number read from one film, with the method and the landmarks it came from. Degrees or millimetres, as `unit` says. */
export interface Measured {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly kind: "measured";
  readonly value: number;
  readonly unit: "deg" | "mm";
  readonly interval95: Interval;
  readonly intervalFrom: "published" | "tracing" | "repeat";
  readonly landmarks: readonly LandmarkName[];
  readonly orientedBy: "landmarks" | "label";
}

/** The landmarks that are still to be placed before this number exists. */
export interface NotMeasurable {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly kind: "not-measurable";
  readonly missing: readonly LandmarkName[];
}

export type Measurement = Measured | NotMeasurable;
