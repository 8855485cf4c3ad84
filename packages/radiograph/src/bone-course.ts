import type { Axis, Point } from "@firstray/geometry";
import { direction } from "@firstray/geometry";
import type { ShaftTrace } from "./shaft-trace.ts";

/** How a traced bone lies on the film: what its further landmarks are looked for along. */
export interface BoneCourse {
  /** Its mid-line, proximal to distal, pixels. */
  readonly axis: Axis;
  /** Median width of its shaft. */
  readonly widthPixels: number;
  /** Unit displacement across the axis, towards the lesser toes. */
  readonly lateral: Point;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** The course of a traced shaft. @param hand - 1 where lateral lies to the right of distal as the film shows it, −1 to the left. */
export function boneCourse({ axis, widthPixels }: ShaftTrace, hand: 1 | -1, pixelMm: number): BoneCourse {
  const { x, y } = direction(axis);
  return { axis, widthPixels, lateral: { x: -hand * y, y: hand * x }, pixelMm };
}
