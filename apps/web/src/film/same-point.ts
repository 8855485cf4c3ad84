import type { LandmarkPoint } from "@firstray/radiograph";
import { positionOf } from "./position-of.ts";

/** Whether two landmarks lie at the same place. */
export function samePoint(a: LandmarkPoint, b: LandmarkPoint): boolean {
  const [[ax, ay], [bx, by]] = [positionOf(a), positionOf(b)];
  return ax === bx && ay === by;
}
