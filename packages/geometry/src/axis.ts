import type { Point } from "./point.ts";

/** An oriented line: from its proximal to its distal point. */
export interface Axis {
  readonly from: Point;
  readonly to: Point;
}
