import type { Point } from "@firstray/geometry";
import type { LandmarkPoint } from "./landmark.ts";
import type { Text } from "./text.ts";

/** The circle of a metatarsal head's articular contour, fitted on a film. */
export interface HeadFit {
  readonly kind: "fitted";
  /** With its spread: what is stored as the head's centre. */
  readonly centre: LandmarkPoint;
  readonly radiusPixels: number;
  /** The points of the contour that the circle was fitted to. */
  readonly contour: readonly Point[];
}

/** Why no circle was fitted. */
export interface NotFitted {
  readonly kind: "not-fitted";
  readonly reason: "off-film" | "no-head";
  readonly because: Text;
}
