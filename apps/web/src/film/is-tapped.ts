import type { LandmarkPoints, TapName } from "@firstray/radiograph";
import { tappedStructures } from "./tapped-structures.ts";

/** Whether every landmark that a tap gives is there. */
export function isTapped(points: LandmarkPoints, tap: TapName): boolean {
  return tappedStructures[tap].landmarks.every((name) => points[name] !== undefined);
}
