import type { Point } from "@firstray/geometry";
import type { LandmarkName } from "./landmark.ts";

/** The landmarks of one film in its foot frame, in pixels of length: what measurements read. */
export type FootPoints = ReadonlyMap<LandmarkName, Point>;
