import type { Point } from "@firstray/geometry";
import { centroid, direction, dot } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import type { FanPoint } from "./fan-contour.ts";
import { isClearOutline } from "./is-clear-outline.ts";
import type { LandmarkPoint } from "./landmark.ts";
import { ovalContour } from "./oval-contour.ts";
import type { PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

/** A sesamoid's two outer edges across the first metatarsal. */
export interface SesamoidEdges {
  readonly kind: "edges";
  readonly medial: LandmarkPoint;
  readonly lateral: LandmarkPoint;
}

/** Half a sesamoid's length along, and its width across, the metatarsal, in widths of that bone's shaft. */
const usual = { along: 0.45, across: 0.36 } as const;
/** One SD of either. */
const deviationMm = 1.6;
const rounds = 3;
/** One SD. */
const sdMm = [1.8, 0.8] as const;

/** From one tap in the middle of a sesamoid, its edges; or why there are none. */
export function traceSesamoid(
  brightness: (x: number, y: number) => number,
  tap: Point,
  { axis, widthPixels, lateral, pixelMm }: BoneCourse,
): SesamoidEdges | PointsNotFound {
  const t = direction(axis);
  const heading = Math.atan2(t.y, t.x);
  const radiusAt = (angle: number): number =>
    widthPixels / Math.hypot(Math.cos(angle - heading) / usual.along, Math.sin(angle - heading) / usual.across);
  let centre = tap;
  let outline: readonly FanPoint[] = [];
  for (let round = 0; round < rounds; round += 1) {
    outline = ovalContour(brightness, { centre, radiusAt, deviation: deviationMm / pixelMm, pixelMm, first: true });
    centre = centroid(outline);
  }
  const across = (point: Point): number => dot(point, lateral);
  const ordered = [...outline].sort((a, b) => across(a) - across(b));
  const [medial, outer] = [ordered[0], ordered.at(-1)];
  if (medial === undefined || outer === undefined || !isClearOutline(outline)) return { kind: "not-found", because: noSesamoid };
  return { kind: "edges", medial: tracedPoint(medial, sdMm, pixelMm), lateral: tracedPoint(outer, sdMm, pixelMm) };
}

const noSesamoid = {
  en: "The sesamoid does not stand out from the metatarsal head here: tap on its middle, or place its two edges by hand.",
  fr: "Le sésamoïde ne se distingue pas ici de la tête métatarsienne : touchez son milieu ou placez ses deux bords à la main.",
};
