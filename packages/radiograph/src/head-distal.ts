import type { Axis } from "@firstray/geometry";
import { direction, type Point, positionAlongAxis } from "@firstray/geometry";
import type { HeadFit } from "./head-fit.ts";
import type { LandmarkPoint } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { tracedPoint } from "./traced-point.ts";

/** One SD: a tip is flat, so it is known well along the axis and less well across. */
const sdMm = [0.25, 0.5] as const;

/**
 * The most distal point of a head's outline, seen along an axis: of the transverse-line method, the second metatarsal's.
 * @source arie2015
 */
export function headDistal({ centre, radiusPixels, contour }: HeadFit, along: Axis, pixelMm: number): LandmarkPoint {
  const t = direction(along);
  const { x, y } = landmarkPosition(centre);
  const tip: Point = { x: x + radiusPixels * t.x, y: y + radiusPixels * t.y };
  const most = contour.reduce((best, point) => Math.max(best, positionAlongAxis(point, along)), positionAlongAxis(tip, along));
  const beyond = most - positionAlongAxis(tip, along);
  return tracedPoint({ x: tip.x + beyond * t.x, y: tip.y + beyond * t.y }, sdMm, pixelMm);
}
