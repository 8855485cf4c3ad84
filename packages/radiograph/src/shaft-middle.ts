import type { Point } from "@firstray/geometry";
import type { ShaftTrace } from "./shaft-trace.ts";

/** Midway between the two reported points of a traced shaft. */
export function shaftMiddle({ axis: { from, to } }: ShaftTrace): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
