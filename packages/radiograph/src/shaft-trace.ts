import type { Axis } from "@firstray/geometry";
import type { LandmarkPoint } from "./landmark.ts";
import type { ShaftLevel } from "./shaft-levels.ts";
import type { Text } from "./text.ts";

/** Bones whose mid-line can be traced. */
export type TracedBone = "firstMetatarsal" | "secondMetatarsal" | "thirdMetatarsal" | "proximalPhalanx";

/** The mid-line of a bone's shaft, traced on a film. */
export interface ShaftTrace {
  readonly kind: "traced";
  /** At the mean ± one standard deviation of the sampled levels, with their spread: what is stored as shaft landmarks. */
  readonly proximal: LandmarkPoint;
  readonly distal: LandmarkPoint;
  /** The same two points, proximal to distal. */
  readonly axis: Axis;
  /** Of the axis' direction, one standard deviation. */
  readonly sdDegrees: number;
  readonly levels: readonly ShaftLevel[];
  /** Median width between the outer cortices. */
  readonly widthPixels: number;
  /** The tap lay beside the bone, and the nearest one was taken: shown, so that the reader looks. */
  readonly snapped: boolean;
}

/** Why no mid-line was traced. */
export interface NotTraced {
  readonly kind: "not-traced";
  readonly reason: "off-film" | "too-dark" | "off-bone" | "neighbour-as-likely" | "too-short" | "unlike-bone";
  readonly because: Text;
}
