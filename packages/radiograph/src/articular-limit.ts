import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, dot } from "@firstray/geometry";
import { fanContour } from "./fan-contour.ts";
import { isClearOutline } from "./is-clear-outline.ts";
import type { LandmarkPoint } from "./landmark.ts";

/** What is known of the head that a limit lies on. */
export interface LimitSearch {
  /** Centre of the head, and the bone's mid-line, proximal to distal. */
  readonly centre: Point;
  readonly axis: Axis;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** A tap this near to the outline, one SD, means it. */
const nearMm = 1.5;
const halfFanDegrees = 16;
const rayDegrees = 2;
/** One SD of where along the outline a reader taps the limit, and of the outline itself. */
const sdMm = { alongOutline: 1.4, outline: 0.35 } as const;

/** The limit of a head's joint surface that a tap means: on the outline, where the tap lies seen from the head's centre. */
export function articularLimit(
  brightness: (x: number, y: number) => number,
  tap: Point,
  { centre, axis, pixelMm }: LimitSearch,
): LandmarkPoint | undefined {
  const heading = Math.atan2(tap.y - centre.y, tap.x - centre.x);
  const rays = halfFanDegrees / rayDegrees;
  const angles = Array.from({ length: 2 * rays + 1 }, (_, index) => heading + ((index - rays) * rayDegrees * Math.PI) / 180);
  const away = distance(tap, centre);
  const contour = fanContour(brightness, { centre, angles, radiusAt: () => away, deviation: nearMm / pixelMm, pixelMm });
  const found = contour[rays];
  if (found === undefined || !(found.fall > 0) || !isClearOutline(contour)) return undefined;
  const ray = { x: Math.cos(heading), y: Math.sin(heading) };
  // The outline runs across the ray: the error along it turns into the bone's own directions.
  const cosine = Math.abs(dot(ray, direction(axis)));
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  const sd = [Math.hypot(sdMm.outline * cosine, sdMm.alongOutline * sine), Math.hypot(sdMm.outline * sine, sdMm.alongOutline * cosine)];
  return { at: [found.x, found.y], sd: [(sd[0] ?? 0) / pixelMm, (sd[1] ?? 0) / pixelMm], origin: "traced" };
}
