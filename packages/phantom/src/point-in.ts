import type { Frame } from "./frame.ts";
import { plus, type Vector } from "./vector.ts";

/** A point given in the bone's own coordinates, in those of the foot. */
export function pointIn({ origin, x, y, z }: Frame, local: Vector): Vector {
  return plus(plus(plus(origin, x, local[0]), y, local[1]), z, local[2]);
}
