import type { LandmarkPoints } from "./landmark.ts";
import type { Text } from "./text.ts";

/** The landmarks that a structure of a film shows, each with its spread. */
export interface PointsFound {
  readonly kind: "found";
  readonly points: LandmarkPoints;
}

/** Why a structure shows none. */
export interface PointsNotFound {
  readonly kind: "not-found";
  readonly because: Text;
}
