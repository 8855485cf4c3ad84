import type { Point } from "@firstray/geometry";
import { difference, direction, dot } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { type FanPoint, fanContour } from "./fan-contour.ts";
import type { HeadFit } from "./head-fit.ts";
import { landmarkPosition } from "./landmark-position.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

/** The medial side of a head, in degrees distal of straight medial: from the neck's flare to well on the joint surface's circle. */
const fanDegrees = { from: -24, to: 60 } as const;
const rayDegrees = 1.5;
const distalwards = 0.12;
/** The medial outline lies so much farther from the centre than the joint surface's circle, as a share of its radius; and one SD of it. */
const stoutness = 1.05;
const deviationMm = 1.8;
/** A fall fainter than this share of the median one is no outline; and fewer rays than this tell nothing. */
const faintest = 0.35;
const fewestRays = 25;
const sdMm = [1.5, 0.4] as const;

/**
 * The place of the medial outline of the first metatarsal's head that stands out farthest beyond the line of the medial cortex.
 * @source josr2015
 */
export function traceEminence(
  brightness: (x: number, y: number) => number,
  { axis, lateral, pixelMm }: BoneCourse,
  { centre, radiusPixels }: HeadFit,
): PointsFound | PointsNotFound {
  const t = direction(axis);
  const { x, y } = landmarkPosition(centre);
  const origin = { x: x + distalwards * radiusPixels * t.x, y: y + distalwards * radiusPixels * t.y };
  const count = Math.round((fanDegrees.to - fanDegrees.from) / rayDegrees) + 1;
  const angles = Array.from({ length: count }, (_, index) => {
    const distally = ((fanDegrees.from + index * rayDegrees) * Math.PI) / 180;
    const [out, up] = [Math.cos(distally), Math.sin(distally)];
    return Math.atan2(up * t.y - out * lateral.y, up * t.x - out * lateral.x);
  });
  const outline = fanContour(brightness, {
    centre: origin,
    angles,
    radiusAt: () => stoutness * radiusPixels,
    deviation: deviationMm / pixelMm,
    pixelMm,
    mostSideways: 2,
    first: true,
  });
  const medially = (point: Point): number => -dot(difference(origin, point), lateral);
  const [found] = followed(outline).sort((a, b) => medially(b) - medially(a));
  if (found === undefined) return { kind: "not-found", because: noEminence };
  return { kind: "found", points: { firstMetatarsalEminence: tracedPoint(found, sdMm, pixelMm) } };
}

/** From the joint surface's side, the outline as far as it is clear: where it is lost, the path goes on to the skin. */
function followed(outline: readonly FanPoint[]): FanPoint[] {
  const falls = outline.map(({ fall }) => fall).sort((a, b) => a - b);
  const least = faintest * (falls[Math.floor(falls.length / 2)] ?? 0);
  const lost = outline.findLastIndex(({ fall }) => !(fall > least));
  const clear = outline.slice(lost + 1);
  return clear.length < fewestRays ? [] : clear;
}

const noEminence = {
  en: "The medial outline of the head is not clear enough to follow: place the eminence by hand.",
  fr: "Le contour médial de la tête n’est pas assez net pour être suivi : placez l’éminence à la main.",
};
