import type { Point } from "@firstray/geometry";
import { direction, distance } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { boneEnd } from "./bone-end.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

const faintest = 0.1;
const halfReach = 1;
const plausibleWidths = { from: 0.8, to: 2 } as const;
const sdMm = [1, 1] as const;

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
  if (strength < faintest || width < plausibleWidths.from || width > plausibleWidths.to) return { kind: "not-found", because: noBase };
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
