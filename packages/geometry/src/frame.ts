import type { Point } from "./point.ts";

/** A plane frame seen from another: its origin and its two unit axes, at right angles. It may be mirrored. */
export interface Frame {
  readonly origin: Point;
  readonly x: Point;
  readonly y: Point;
}
