import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, dot, leastSquaresLine } from "@firstray/geometry";
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
const sdMm = { base: [0.8, 0.8], tip: [0.8, 1] } as const;

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
  const line = waistLine(brightness, tap, { from: joint, to: tap }, shares.width * widthPixels, pixelMm);
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

/** The line through the middles of the waist's levels, from the place level with the tap. */
function waistLine(brightness: (x: number, y: number) => number, tap: Point, guess: Axis, widthPixels: number, pixelMm: number): Axis {
  const t = direction(guess);
  const [rowStep, columnStep] = [rowMm / pixelMm, columnMm / pixelMm];
  const shift = (waistMm.from + waistMm.to) / 2 / pixelMm;
  const frame = { origin: { x: tap.x + shift * t.x, y: tap.y + shift * t.y }, x: { x: -t.y, y: t.x }, y: t };
  const rows = Math.round((waistMm.to - waistMm.from) / 2 / rowMm);
  const strip = filmStrip(brightness, { frame, rows, columns: Math.round(widthPixels / columnStep), rowStep, columnStep });
  const levels = shaftLevels(strip, { left: -widthPixels / 2, right: widthPixels / 2, pixelMm });
  const middles = levels.map(({ middle }) => middle);
  const { axis } = leastSquaresLine(middles);
  const found = direction(axis);
  const towards = dot(found, t) >= 0 ? found : { x: -found.x, y: -found.y };
  const along = dot({ x: tap.x - axis.from.x, y: tap.y - axis.from.y }, towards);
  const from = { x: axis.from.x + along * towards.x, y: axis.from.y + along * towards.y };
  return { from, to: { x: from.x + towards.x, y: from.y + towards.y } };
}

const notBeyond = {
  en: "The distal phalanx lies beyond the proximal one: tap on its middle.",
  fr: "La phalange distale est au-delà de la phalange proximale : touchez son milieu.",
};
