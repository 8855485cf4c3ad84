import type { Axis, Frame, Point } from "@firstray/geometry";
import { direction, distance, dot, offsetFromAxis, positionAlongAxis } from "@firstray/geometry";
import { boneCap } from "./bone-cap.ts";
import type { BoneCourse } from "./bone-course.ts";
import { type BoneEnd, boneEnd } from "./bone-end.ts";
import { filmStrip } from "./film-strip.ts";
import { phalanxReach } from "./phalanx-reach.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { shaftLevels } from "./shaft-levels.ts";
import { tracedPoint } from "./traced-point.ts";

/** Of the reported axis of a shaft, its bone's length: the two points lie one SD of the middle half's levels either side. */
const lengthOfAxis = 3.33;
/** Of the hallux's distal phalanx against its proximal one: length, and width at its waist. */
const shares = { length: 0.82, width: 0.8 } as const;
/** The base lies this share of the length from the tap. */
const baseShare = 0.42;
/** Levels that the phalanx' waist lies on, millimetres from the tap. */
const waistMm = { from: -6, to: 5 } as const;
const rowMm = 0.5;
const columnMm = 0.2;
/** One SD of where the tip is taken to be, and over what share of the proximal's width it is followed to either side. */
const tip = { deviationMm: 1.2, halfWidth: 0.3 } as const;
/** What a distal phalanx is like: where the tap lies from base to tip; base width and how far beside its line the tap lies, in widths of the proximal shaft; length in base widths. */
const plausible = {
  tapShare: { from: 0.2, to: 0.8 },
  baseWidth: { from: 0.9, to: 2 },
  length: { from: 0.85, to: 1.8 },
  beside: { from: 0, to: 0.4 },
} as const;
const halfReach = 1.1;
/** A bone half as long as those that an end is usually looked for on. */
const smaller = 1.8;
const rounds = 3;
/** One SD: the base has two rims; the tip is flat across. */
const sdMm = { base: [0.8, 0.35], tip: [0.25, 0.7] } as const;

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
  const waist = { widthPixels: shares.width * widthPixels, pixelMm };
  const own = shares.length * length;
  const base = endAlong(brightness, waistLine(brightness, tap, joint, waist), -baseShare * own, waist);
  const line = waistLine(brightness, tap, base.middle, waist);
  const t = direction(line);
  const reach = phalanxReach(brightness, { line, widthPixels, pixelMm });
  if (reach === undefined) return { kind: "not-found", because: unclear };
  const { places } = boneCap(brightness, {
    from: line.from,
    expected: pointAlong(line.from, t, reach),
    deviation: tip.deviationMm / pixelMm,
    halfWidth: tip.halfWidth * widthPixels,
    pixelMm,
  });
  const farthest = places.reduce<Point | undefined>((best, place) => (best && dot(best, t) >= dot(place, t) ? best : place), undefined);
  if (farthest === undefined || !isPhalanx({ base, tip: farthest, tap, widthPixels })) return { kind: "not-found", because: unclear };
  return {
    kind: "found",
    points: { distalPhalanxBase: tracedPoint(base.middle, sdMm.base, pixelMm), distalPhalanxTip: tracedPoint(farthest, sdMm.tip, pixelMm) },
  };
}

/** What was taken for a distal phalanx. */
interface Phalanx {
  readonly base: BoneEnd;
  readonly tip: Point;
  readonly tap: Point;
  /** Of the proximal one's shaft. */
  readonly widthPixels: number;
}

/** Whether the size of what was found is that of a distal phalanx, and the tap lies in the middle of it. */
function isPhalanx({ base: { left, right, middle }, tip, tap, widthPixels }: Phalanx): boolean {
  const line = { from: middle, to: tip };
  const share = positionAlongAxis(tap, line) / distance(middle, tip);
  const width = distance(left, right) / widthPixels;
  const length = distance(middle, tip) / distance(left, right);
  const beside = Math.abs(offsetFromAxis(tap, line)) / widthPixels;
  const within = (value: number, { from, to }: { readonly from: number; readonly to: number }): boolean => value >= from && value <= to;
  return (
    within(share, plausible.tapShare) &&
    within(width, plausible.baseWidth) &&
    within(length, plausible.length) &&
    within(beside, plausible.beside)
  );
}

/** The end of a bone that lies so far along a line. @param away - pixels, negative against the line. */
function endAlong(brightness: (x: number, y: number) => number, line: Axis, away: number, { widthPixels, pixelMm }: Waist): BoneEnd {
  const t = direction(line);
  const outwards = away < 0 ? { x: -t.x, y: -t.y } : t;
  const origin = pointAlong(line.from, t, away);
  return boneEnd(brightness, { origin, outwards, widthPixels, halfReach, pixelMm: smaller * pixelMm });
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

const unclear = {
  en: "The ends of the distal phalanx are not clear from here: tap on its middle, or place its base and its tip by hand.",
  fr: "Les extrémités de la phalange distale ne sont pas nettes à partir d’ici : touchez son milieu ou placez sa base et sa pointe à la main.",
};
const notBeyond = {
  en: "The distal phalanx lies beyond the proximal one: tap on its middle.",
  fr: "La phalange distale est au-delà de la phalange proximale : touchez son milieu.",
};
