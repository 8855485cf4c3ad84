import type { Position } from "@firstray/radiograph";
import type { HeadPath } from "./head-path.ts";

/** The lateral shift that brings the head as near as its path goes to a point of the film; in the unit of the path. */
export function shiftAt({ start, step }: HeadPath, [x, y]: Position): number {
  return ((x - start[0]) * step[0] + (y - start[1]) * step[1]) / (step[0] ** 2 + step[1] ** 2);
}
