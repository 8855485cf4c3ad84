import type { Point } from "@firstray/geometry";
import type { LandmarkPoint } from "./landmark.ts";

/** A point read on a film, as it is stored. @param sdMm - one SD along and across its bone, millimetres. */
export function tracedPoint({ x, y }: Point, [along, across]: readonly [number, number], pixelMm: number): LandmarkPoint {
  return { at: [x, y], sd: [along / pixelMm, across / pixelMm], origin: "traced" };
}
