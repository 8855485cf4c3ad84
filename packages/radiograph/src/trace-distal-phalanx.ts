import type { Axis, Point } from "@firstray/geometry";
import { centroid, direction, distance, dot, offsetFromAxis, positionAlongAxis } from "@firstray/geometry";
import { boneCap } from "./bone-cap.ts";
import type { BoneCourse } from "./bone-course.ts";
import { type BoneEnd, boneEnd } from "./bone-end.ts";
import type { LandmarkPoints } from "./landmark.ts";
import { phalanxReach } from "./phalanx-reach.ts";
import { pointAlong } from "./point-along.ts";
import type { PointsFound, PointsNotFound } from "./points-found.ts";
import { tracedPoint } from "./traced-point.ts";
import { type Waist, waistLine } from "./waist-line.ts";

/** Of the reported axis of a shaft, its bone's length: the two points lie one SD of the middle half's levels either side. */
const lengthOfAxis = 3.33;
/** Of the hallux's distal phalanx against its proximal one: length, and width at its waist. */
const shares = { length: 0.82, width: 0.8 } as const;
/** The base lies this share of the length from the tap. */
const baseShare = 0.42;
/** One SD of where the tip is taken to be, and over what share of the proximal's width it is followed to either side. */
const cap = { deviationMm: 1.2, halfWidth: 0.3 } as const;
/** What a distal phalanx is like: where the tap lies from base to tip; base width and how far beside its line the tap lies, in widths of the proximal shaft; length in base widths. */
const plausible = {
  tapShare: { from: 0.2, to: 0.8 },
  baseWidth: { from: 0.9, to: 2 },
  length: { from: 0.85, to: 1.8 },
  beside: { from: 0, to: 0.4 },
} as const;
/** The joint before it lies at least this share of its length from the tap. */
const nearestJoint = 0.3;
/** Both corners of its base lie about as far from its line: the nearer at more than this share of the other. */
const mostUneven = 0.65;
/** Ways of the phalanx against the line from the joint to the tap that are tried until one shows a phalanx. */
const turnsTried = [0, 15, -15, 30, -30];
const halfReach = 1.1;
/** A bone half as long as those that an end is usually looked for on. */
const smaller = 1.8;
/** A tip is flat: places that lie less than this short of the farthest one belong to it. */
const flatMm = 0.5;
/** One SD: the base has two rims; the tip is flat across. */
const sdMm = { base: [0.8, 0.45], tip: [0.25, 0.9] } as const;

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
  const middle = { x: (axis.from.x + axis.to.x) / 2, y: (axis.from.y + axis.to.y) / 2 };
  const own = shares.length * length;
  const beyond = positionAlongAxis(tap, axis) - positionAlongAxis(middle, axis);
  if (beyond < own / 2) return { kind: "not-found", because: notBeyond };
  const joint = pointAlong(middle, direction(axis), Math.min(length / 2, beyond - nearestJoint * own));
  const search = { tap, length: own, widthPixels, pixelMm };
  for (const degrees of turnsTried) {
    const found = phalanxFrom(brightness, { ...search, joint: turnedAbout(tap, joint, degrees), isTurned: degrees !== 0 });
    if (found) return { kind: "found", points: pointsOf(found, pixelMm) };
  }
  return { kind: "not-found", because: unclear };
}

function pointsOf({ base, tip }: Phalanx, pixelMm: number): LandmarkPoints {
  return { distalPhalanxBase: tracedPoint(base.middle, sdMm.base, pixelMm), distalPhalanxTip: tracedPoint(tip, sdMm.tip, pixelMm) };
}

interface PhalanxSearch {
  readonly tap: Point;
  /** Where the joint before it is taken to be. */
  readonly joint: Point;
  /** It was turned about the tap for a try: the line through it is not the bone's own. */
  readonly isTurned: boolean;
  /** About how long it is, pixels. */
  readonly length: number;
  /** Of the proximal one's shaft. */
  readonly widthPixels: number;
  readonly pixelMm: number;
}

function phalanxFrom(brightness: (x: number, y: number) => number, search: PhalanxSearch): Phalanx | undefined {
  const { tap, joint, isTurned, length, widthPixels, pixelMm } = search;
  const waist = { widthPixels: shares.width * widthPixels, pixelMm };
  const first = waistLine(brightness, tap, joint, waist);
  const end = endAlong(brightness, first, -baseShare * length, waist);
  const base = isTurned ? end : evened(end, first);
  const line = waistLine(brightness, tap, base.middle, waist);
  const t = direction(line);
  const reach = phalanxReach(brightness, { line, widthPixels, pixelMm });
  if (reach === undefined) return undefined;
  const { places } = boneCap(brightness, {
    from: line.from,
    expected: pointAlong(line.from, t, reach),
    deviation: cap.deviationMm / pixelMm,
    halfWidth: cap.halfWidth * widthPixels,
    pixelMm,
  });
  const tip = middleOfTip(places, t, flatMm / pixelMm);
  return isPhalanx({ base, tip }, search) ? { base, tip } : undefined;
}

/** In the middle of the flat of a tip, as far out as its farthest place. @param flat - pixels. */
function middleOfTip(places: readonly Point[], outwards: Point, flat: number): Point {
  const farthest = Math.max(...places.map((place) => dot(place, outwards)));
  const middle = centroid(places.filter((place) => farthest - dot(place, outwards) <= flat));
  return pointAlong(middle, outwards, farthest - dot(middle, outwards));
}

/** A base of which one corner was lost in its neighbour has its middle on the line. */
function evened(end: BoneEnd, line: Axis): BoneEnd {
  const [left, right] = [Math.abs(offsetFromAxis(end.left, line)), Math.abs(offsetFromAxis(end.right, line))];
  if (Math.min(left, right) > mostUneven * Math.max(left, right)) return end;
  return { ...end, middle: pointAlong(line.from, direction(line), positionAlongAxis(end.middle, line)) };
}

function turnedAbout(centre: Point, { x, y }: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [dx, dy] = [x - centre.x, y - centre.y];
  return { x: centre.x + cos * dx - sin * dy, y: centre.y + sin * dx + cos * dy };
}

/** What was taken for a distal phalanx. */
interface Phalanx {
  readonly base: BoneEnd;
  readonly tip: Point;
}

/** Whether the size of what was found is that of a distal phalanx, and the tap lies in the middle of it. */
function isPhalanx({ base: { left, right, middle }, tip }: Phalanx, { tap, widthPixels }: PhalanxSearch): boolean {
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

const unclear = {
  en: "The ends of the distal phalanx are not clear from here: tap on its middle, or place its base and its tip by hand.",
  fr: "Les extrémités de la phalange distale ne sont pas nettes à partir d’ici : touchez son milieu ou placez sa base et sa pointe à la main.",
};
const notBeyond = {
  en: "The distal phalanx lies beyond the proximal one: tap on its middle.",
  fr: "La phalange distale est au-delà de la phalange proximale : touchez son milieu.",
};
