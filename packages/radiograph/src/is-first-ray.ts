import type { LandmarkName } from "./landmark.ts";

/** Whether a landmark lies on the first ray: metatarsal, proximal or distal phalanx. */
export function isFirstRay(name: LandmarkName): boolean {
  return /^(firstMetatarsal|proximalPhalanx|distalPhalanx)/.test(name);
}
