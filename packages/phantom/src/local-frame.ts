import type { Frame } from "./frame.ts";
import { dot, plus, type Vector } from "./vector.ts";

/** A frame of the foot as it is seen from another. */
export function localFrame(frame: Frame, from: Frame): Frame {
  const towards = (way: Vector): Vector => [dot(way, from.x), dot(way, from.y), dot(way, from.z)];
  return { origin: towards(plus(frame.origin, from.origin, -1)), x: towards(frame.x), y: towards(frame.y), z: towards(frame.z) };
}
