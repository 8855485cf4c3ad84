import type { LandmarkName } from "./landmark.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";

/** The landmarks that a line needs, its first end's first. */
export function landmarksOfLine({ from, to }: LineOfLandmarks): readonly LandmarkName[] {
  return [from, to].flat();
}
