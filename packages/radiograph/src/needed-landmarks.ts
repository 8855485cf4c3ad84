import type { LandmarkName } from "./landmark.ts";
import { landmarksOfLine } from "./landmarks-of-line.ts";
import type { Construct } from "./measurement-definition.ts";

/** Every landmark that a construct needs, once, in the order in which it is drawn. */
export function neededLandmarks({ lines, landmarks = [] }: Construct): readonly LandmarkName[] {
  return [...new Set([...lines.flatMap(landmarksOfLine), ...landmarks])];
}
