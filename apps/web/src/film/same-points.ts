import type { LandmarkPoints } from "@firstray/radiograph";
import { landmarkEntries } from "./landmark-entries.ts";

/** Whether the same landmarks lie at the same places; in which order they are written says nothing. */
export function samePoints(a: LandmarkPoints, b: LandmarkPoints): boolean {
  const [left, right] = [landmarkEntries(a), landmarkEntries(b)];
  return (
    left.length === right.length &&
    left.every(({ name, at }, index) => right[index]?.name === name && at[0] === right[index].at[0] && at[1] === right[index].at[1])
  );
}
