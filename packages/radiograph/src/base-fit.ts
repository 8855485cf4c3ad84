import type { Point } from "@firstray/geometry";
import type { LandmarkPoint } from "./landmark.ts";
import type { Text } from "./text.ts";

/** The proximal joint surface of a bone, found on a film. */
export interface BaseFit {
  readonly kind: "fitted";
  /** Middle of the joint surface, with its spread: what is stored as the base's centre. */
  readonly centre: LandmarkPoint;
  /** Where the joint surface turns into the bone's sides. */
  readonly corners: readonly [Point, Point];
  /** The joint surface where it was followed. */
  readonly contour: readonly Point[];
}

/** Why no joint surface was found. */
export interface NoBase {
  readonly kind: "not-fitted";
  readonly reason: "off-film" | "no-base";
  readonly because: Text;
}
