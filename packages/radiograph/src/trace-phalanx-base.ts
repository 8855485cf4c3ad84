import type { Point } from "@firstray/geometry";
import { direction, distance, offsetFromAxis } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { boneEnd } from "./bone-end.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

const faintest = 0.1;
const halfReach = 1;
const plausibleWidths = { from: 0.8, to: 2 } as const;
/** Both ends lie about as far from the mid-line: the nearer at more than this share of the other. */
const mostUneven = 0.65;
/** One SD: a rounded corner has no one place. */
const sdMm = [0.6, 0.4] as const;

/**
 * Both ends of the proximal phalanx's joint surface, where its base is farthest diagonally back.
 * @param near - on the mid-line, about where the base is.
 */
export function tracePhalanxBase(
  brightness: (x: number, y: number) => number,
  { axis, widthPixels, lateral, pixelMm }: BoneCourse,
  near: Point,
): PointsFound | PointsNotFound {
  const t = direction(axis);
  const outwards = { x: -t.x, y: -t.y };
  const { left, right, strength } = boneEnd(brightness, { origin: near, outwards, widthPixels, halfReach, pixelMm });
  const width = distance(left, right) / widthPixels;
  const [a, b] = [left, right].map((corner) => Math.abs(offsetFromAxis(corner, axis)));
  const isEven = Math.min(a ?? 0, b ?? 0) > mostUneven * Math.max(a ?? 0, b ?? 0);
  if (strength < faintest || width < plausibleWidths.from || width > plausibleWidths.to || !isEven)
    return { kind: "not-found", because: noBase };
  const isLeftLateral = (left.x - right.x) * lateral.x + (left.y - right.y) * lateral.y > 0;
  const [medial, outer] = isLeftLateral ? [right, left] : [left, right];
  const points = {
    proximalPhalanxBaseMedial: tracedPoint(medial, sdMm, pixelMm),
    proximalPhalanxBaseLateral: tracedPoint(outer, sdMm, pixelMm),
  };
  return { kind: "found", points };
}

const noBase = {
  en: "The base of the proximal phalanx was not found beyond the metatarsal head: place its two ends by hand.",
  fr: "La base de la phalange proximale n’a pas été trouvée au-delà de la tête métatarsienne : placez ses deux extrémités à la main.",
};
