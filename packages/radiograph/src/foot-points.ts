import type { Point } from "@firstray/geometry";
import type { LandmarkName } from "./landmark.ts";

/** The landmarks of one film by name, in pixels of length: on the film, or, for measurements, in its foot frame. */
export type FootPoints = ReadonlyMap<LandmarkName, Point>;
