import type { LandmarkName } from "./landmark.ts";
import { landmarksOfLine } from "./landmarks-of-line.ts";
import type { Construct } from "./measurement-definition.ts";

/** Constructs never change, and each is asked about for every film: what one needs is worked out once. */
const known = new WeakMap<Construct, readonly LandmarkName[]>();

/** Every landmark that a construct needs, once, in the order in which it is drawn. */
export function neededLandmarks(construct: Construct): readonly LandmarkName[] {
  const found = known.get(construct);
  if (found) return found;
  const { lines, landmarks = [] } = construct;
  const needed = [...new Set([...lines.flatMap(landmarksOfLine), ...landmarks])];
  known.set(construct, needed);
  return needed;
}
