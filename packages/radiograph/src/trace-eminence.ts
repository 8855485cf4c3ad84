import type { Point } from "@firstray/geometry";
import { difference, direction, dot } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { type FanPoint, fanContour } from "./fan-contour.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";

/** The medial side of a head, in degrees distal of straight medial: from the neck's flare to the joint surface. */
const fanDegrees = { from: -24, to: 60 } as const;
const rayDegrees = 1.5;
/** The fan's centre lies on the mid-line so far short of the head's tip, and the outline so far from it, in widths of the shaft. */
const usual = { shortOfTip: 0.85, radius: 0.95 } as const;
/** One SD of that radius. */
const deviationMm = 2.2;
/** The outline is followed from this ray to either side, until this many rays on end fall by less than this share of the median. */
const start = { degrees: 10, faintest: 0.35, patience: 3 } as const;
const fewestRays = 12;
/** One SD: where the outline runs along the bone its farthest place is ill marked, its distance is not. */
const sdMm = [0.6, 0.2] as const;

/**
 * The place of the medial outline of the first metatarsal's head that stands out farthest beyond the line of the medial cortex.
 * @param headTip - position of the head's most distal place along the axis, pixels.
 * @source josr2015
 */
export function traceEminence(
  brightness: (x: number, y: number) => number,
  { axis, widthPixels, lateral, pixelMm }: BoneCourse,
  headTip: number,
): PointsFound | PointsNotFound {
  const t = direction(axis);
  const along = headTip - usual.shortOfTip * widthPixels;
  const origin = { x: axis.from.x + along * t.x, y: axis.from.y + along * t.y };
  const count = Math.round((fanDegrees.to - fanDegrees.from) / rayDegrees) + 1;
  const angles = Array.from({ length: count }, (_, index) => {
    const distally = ((fanDegrees.from + index * rayDegrees) * Math.PI) / 180;
    const [out, up] = [Math.cos(distally), Math.sin(distally)];
    return Math.atan2(up * t.y - out * lateral.y, up * t.x - out * lateral.x);
  });
  const outline = fanContour(brightness, {
    centre: origin,
    angles,
    radiusAt: () => usual.radius * widthPixels,
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

/** The outline as far as it is clear to either side: where it is lost, the path goes on to the skin. */
function followed(outline: readonly FanPoint[]): FanPoint[] {
  const falls = outline.map(({ fall }) => fall).sort((a, b) => a - b);
  const least = start.faintest * (falls[Math.floor(falls.length / 2)] ?? 0);
  const from = Math.round((start.degrees - fanDegrees.from) / rayDegrees);
  const clear = [...untilLost(outline.slice(0, from).reverse(), least), ...untilLost(outline.slice(from), least)];
  return clear.length < fewestRays ? [] : clear;
}

function untilLost(outline: readonly FanPoint[], least: number): readonly FanPoint[] {
  const isLost = (index: number): boolean => outline.slice(index, index + start.patience).every(({ fall }) => !(fall > least));
  const end = outline.findIndex((_, index) => isLost(index));
  return (end < 0 ? outline : outline.slice(0, end)).filter(({ fall }) => fall > least);
}

const noEminence = {
  en: "The medial outline of the head is not clear enough to follow: place the eminence by hand.",
  fr: "Le contour médial de la tête n’est pas assez net pour être suivi : placez l’éminence à la main.",
};
