import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, dot } from "@firstray/geometry";
import { fanContour } from "./fan-contour.ts";
import { isClearOutline } from "./is-clear-outline.ts";
import type { LandmarkPoint } from "./landmark.ts";

/** What is known of the head that a limit lies on. */
export interface LimitSearch {
  /** Centre and radius of the head's circle, and the bone's mid-line, proximal to distal. */
  readonly centre: Point;
  readonly radiusPixels: number;
  readonly axis: Axis;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** The outline is looked for midway between the head's circle and the tap, one SD: a hurried tap alone may lie nearer to another bone's. */
const nearMm = 2;
const halfFanDegrees = 16;
const rayDegrees = 2;
/** One SD of where along the outline a reader taps the limit, and of the outline itself. */
const sdMm = { alongOutline: 1.6, outline: 0.35 } as const;

/** The limit of a head's joint surface that a tap means: the place of the outline that is nearest to it. */
export function articularLimit(
  brightness: (x: number, y: number) => number,
  tap: Point,
  { centre, radiusPixels, axis, pixelMm }: LimitSearch,
): LandmarkPoint | undefined {
  const heading = Math.atan2(tap.y - centre.y, tap.x - centre.x);
  const rays = halfFanDegrees / rayDegrees;
  const angles = Array.from({ length: 2 * rays + 1 }, (_, index) => heading + ((index - rays) * rayDegrees * Math.PI) / 180);
  const away = (distance(tap, centre) + radiusPixels) / 2;
  const contour = fanContour(brightness, { centre, angles, radiusAt: () => away, deviation: nearMm / pixelMm, pixelMm });
  const [found] = [...contour].sort((a, b) => distance(a, tap) - distance(b, tap));
  if (found === undefined || !(found.fall > 0) || !isClearOutline(contour)) return undefined;
  const ray = { x: Math.cos(heading), y: Math.sin(heading) };
  // The outline runs across the ray: the error along it turns into the bone's own directions.
  const cosine = Math.abs(dot(ray, direction(axis)));
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  const sd = [Math.hypot(sdMm.outline * cosine, sdMm.alongOutline * sine), Math.hypot(sdMm.outline * sine, sdMm.alongOutline * cosine)];
  return { at: [found.x, found.y], sd: [(sd[0] ?? 0) / pixelMm, (sd[1] ?? 0) / pixelMm], origin: "traced" };
}
