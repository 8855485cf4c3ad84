import { type LandmarkName, landmarksOfView, type View } from "@firstray/radiograph";
import { leadingLandmarks } from "./leading-landmarks.ts";

/** Every landmark of a view in the order in which a reader is led through them. */
export function landmarkOrder(view: View): readonly LandmarkName[] {
  const all: readonly LandmarkName[] = landmarksOfView[view];
  return [...leadingLandmarks[view], ...all.filter((name) => !leadingLandmarks[view].includes(name))];
}
