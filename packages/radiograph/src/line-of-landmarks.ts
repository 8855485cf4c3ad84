import type { LandmarkName } from "./landmark.ts";

/** A landmark, or the middle of two. */
export type Spot = LandmarkName | readonly [LandmarkName, LandmarkName];

/** A line that landmarks define, proximal (or medial, or posterior) to distal (or lateral, or anterior). */
export interface LineOfLandmarks {
  readonly from: Spot;
  readonly to: Spot;
}
