import type { LandmarkOrigin, LandmarkPoint } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";

/** How a landmark came to be where it is; a bare position was placed. */
export function originOf(point: LandmarkPoint): LandmarkOrigin {
  return isPosition(point) ? "placed" : (point.origin ?? "placed");
}
