import type { Point } from "@firstray/geometry";
import { centroid, direction, dot } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import type { FanPoint } from "./fan-contour.ts";
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

/** Half a sesamoid's length along, and its width across, the metatarsal, millimetres. */
const usualMm = { along: 6.2, across: 4.7, deviation: 1.4 } as const;
const rounds = 3;
/** One SD. */
const sdMm = [1.5, 0.7] as const;

/** From one tap in the middle of a sesamoid, its edges; or why there are none. */
export function traceSesamoid(
  brightness: (x: number, y: number) => number,
  tap: Point,
  { axis, lateral, pixelMm }: BoneCourse,
): SesamoidEdges | PointsNotFound {
  const t = direction(axis);
  const heading = Math.atan2(t.y, t.x);
  const radiusAt = (angle: number): number =>
    1 / Math.hypot(Math.cos(angle - heading) / usualMm.along, Math.sin(angle - heading) / usualMm.across) / pixelMm;
  let centre = tap;
  let outline: readonly FanPoint[] = [];
  for (let round = 0; round < rounds; round += 1) {
    outline = ovalContour(brightness, { centre, radiusAt, deviation: usualMm.deviation / pixelMm, pixelMm });
    centre = centroid(outline);
  }
  const across = (point: Point): number => dot(point, lateral);
  const ordered = [...outline].sort((a, b) => across(a) - across(b));
  const [medial, outer] = [ordered[0], ordered.at(-1)];
  if (medial === undefined || outer === undefined) return { kind: "not-found", because: noSesamoid };
  return { kind: "edges", medial: tracedPoint(medial, sdMm, pixelMm), lateral: tracedPoint(outer, sdMm, pixelMm) };
}

const noSesamoid = {
  en: "The sesamoid does not stand out from the metatarsal head here: tap on its middle, or place its two edges by hand.",
  fr: "Le sésamoïde ne se distingue pas ici de la tête métatarsienne : touchez son milieu ou placez ses deux bords à la main.",
};
