import type { Vector } from "./vector.ts";

/** Where a bone lies: its proximal end, and its own lateral (x), distal (y) and dorsal (z) directions. */
export interface Frame {
  readonly origin: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}
