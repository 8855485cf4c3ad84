import type { Axis, Frame, Point } from "@firstray/geometry";
import { direction, distance, dot } from "@firstray/geometry";
import { boneCap } from "./bone-cap.ts";
import type { BoneCourse } from "./bone-course.ts";
import { filmStrip } from "./film-strip.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { shaftLevels } from "./shaft-levels.ts";
import { tracedPoint } from "./traced-point.ts";

/** Of the reported axis of a shaft, its bone's length: the two points lie one SD of the middle half's levels either side. */
const lengthOfAxis = 3.33;
/** Of the hallux's distal phalanx against its proximal one: length, and width at its waist. */
const shares = { length: 0.82, width: 0.8 } as const;
/** Of its length from the tap: both ends, and one SD. */
const ends = { base: 0.42, tip: 0.5, deviation: 0.16 } as const;
/** Of the proximal's width, over which an end is followed to either side. */
const halfCap = { base: 0.35, tip: 0.3 } as const;
/** Levels that the phalanx' waist lies on, millimetres from the tap. */
const waistMm = { from: -6, to: 5 } as const;
const rowMm = 0.5;
const columnMm = 0.2;
const rounds = 3;
const sdMm = { base: [0.8, 0.8], tip: [0.8, 1] } as const;

interface Waist {
  readonly widthPixels: number;
  readonly pixelMm: number;
}

/**
 * From one tap in the middle of the hallux's distal phalanx, the middle of its base and its tip.
 * @param course - of the proximal phalanx.
 */
export function traceDistalPhalanx(
  brightness: (x: number, y: number) => number,
  tap: Point,
  course: BoneCourse,
): PointsFound | PointsNotFound {
  const { axis, widthPixels, pixelMm } = course;
  const length = distance(axis.from, axis.to) * lengthOfAxis;
  const joint = jointOf(axis, length);
  if (dot(direction(axis), { x: tap.x - joint.x, y: tap.y - joint.y }) <= 0) return { kind: "not-found", because: notBeyond };
  const line = waistLine(brightness, tap, joint, { widthPixels: shares.width * widthPixels, pixelMm });
  const t = direction(line);
  const own = shares.length * length;
  const on = (along: number): Point => ({ x: line.from.x + along * t.x, y: line.from.y + along * t.y });
  const cap = (along: number, share: number): ReturnType<typeof boneCap> =>
    boneCap(brightness, { from: on(0), expected: on(along), deviation: ends.deviation * own, halfWidth: share * widthPixels, pixelMm });
  const [base, tip] = [cap(-ends.base * own, halfCap.base), cap(ends.tip * own, halfCap.tip)];
  const middle = base.places[Math.floor(base.places.length / 2)];
  const farthest = tip.places.reduce<Point | undefined>((best, place) => (best && dot(best, t) >= dot(place, t) ? best : place), undefined);
  if (middle === undefined || farthest === undefined) return { kind: "not-found", because: notBeyond };
  return {
    kind: "found",
    points: { distalPhalanxBase: tracedPoint(middle, sdMm.base, pixelMm), distalPhalanxTip: tracedPoint(farthest, sdMm.tip, pixelMm) },
  };
}

/** The joint beyond a phalanx. */
function jointOf({ from, to }: Axis, length: number): Point {
  const t = direction({ from, to });
  return { x: (from.x + to.x) / 2 + (length / 2) * t.x, y: (from.y + to.y) / 2 + (length / 2) * t.y };
}

/** The line from the joint through the middle of the phalanx' waist, found by and by; it begins level with the tap. */
function waistLine(brightness: (x: number, y: number) => number, tap: Point, joint: Point, { widthPixels, pixelMm }: Waist): Axis {
  let through = tap;
  for (let round = 0; round < rounds; round += 1) {
    const t = direction({ from: joint, to: through });
    const origin = pointAlong(joint, t, dot({ x: tap.x - joint.x, y: tap.y - joint.y }, t) + (waistMm.from + waistMm.to) / 2 / pixelMm);
    const across = { x: -t.y, y: t.x };
    const off = middleOf(brightness, { origin, x: across, y: t }, { widthPixels, pixelMm });
    through = { x: origin.x + off * across.x, y: origin.y + off * across.y };
  }
  const t = direction({ from: joint, to: through });
  const from = pointAlong(joint, t, dot({ x: tap.x - joint.x, y: tap.y - joint.y }, t));
  return { from, to: pointAlong(from, t, 1) };
}

/** How far beside a frame's y the middle between both sides lies: the median of the waist's levels, pixels. */
function middleOf(brightness: (x: number, y: number) => number, frame: Frame, { widthPixels, pixelMm }: Waist): number {
  const [rowStep, columnStep] = [rowMm / pixelMm, columnMm / pixelMm];
  const rows = Math.round((waistMm.to - waistMm.from) / 2 / rowMm);
  const columns = Math.round(widthPixels / columnStep);
  const strip = filmStrip(brightness, { frame, rows, columns, rowStep, columnStep });
  const levels = shaftLevels(strip, { left: -widthPixels / 2, right: widthPixels / 2, pixelMm });
  const offs = levels
    .map(({ middle }) => dot({ x: middle.x - frame.origin.x, y: middle.y - frame.origin.y }, frame.x))
    .sort((a, b) => a - b);
  return offs[Math.floor(offs.length / 2)] ?? 0;
}

function pointAlong(from: Point, t: Point, along: number): Point {
  return { x: from.x + along * t.x, y: from.y + along * t.y };
}

const notBeyond = {
  en: "The distal phalanx lies beyond the proximal one: tap on its middle.",
  fr: "La phalange distale est au-delà de la phalange proximale : touchez son milieu.",
};
