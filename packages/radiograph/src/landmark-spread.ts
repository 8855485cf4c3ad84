import { isPosition } from "./is-position.ts";
import type { LandmarkPoint } from "./landmark.ts";

/** How exactly a landmark is known: one standard deviation along and across its bone's axis, in pixels; or that nobody said. */
export type LandmarkSpread = { readonly kind: "known"; readonly along: number; readonly across: number } | { readonly kind: "unknown" };

/** How exactly a stored landmark is known; one placed by hand does not say. */
export function landmarkSpread(point: LandmarkPoint | undefined): LandmarkSpread {
  if (point === undefined || isPosition(point) || point.sd === undefined) return { kind: "unknown" };
  const [along, across] = point.sd;
  return { kind: "known", along, across };
}
