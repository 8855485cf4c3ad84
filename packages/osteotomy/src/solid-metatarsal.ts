import { distance, offsetFromAxis, type Point, positionAlongAxis } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import { type Knot, solidCurve } from "./solid-curve.ts";
import type { SolidFoot } from "./solid-foot.ts";
import { solidRound } from "./solid-round.ts";
import type { SolidSection } from "./solid-section.ts";
import type { SolidSlope } from "./solid-slope.ts";

/** The first metatarsal in its own frame: levels along the shaft axis, and its section at each. */
export interface SolidMetatarsal {
  readonly base: number;
  /** Through the middle of the neck. */
  readonly neck: number;
  /** Through the centre of the head. */
  readonly head: number;
  /** The most distal point of the head. */
  readonly tip: number;
  readonly section: (along: number) => SolidSection;
}

/** What the film does not tell of the bone, in neck widths. */
const drawn = {
  rim: 0.54,
  base: 0.64,
  behindBase: 0.46,
  waist: 0.42,
  headRadius: 0.6,
  baseHeight: 0.72,
  waistHeight: 0.44,
  neckHeight: 0.5,
} as const;

/**
 * The bone as this foot's landmarks have it: as wide as measured at the neck, as far out as measured at the eminence, its head as round and as long
 * as the circle fitted to it; the base and the waist by proportion.
 * @source clinical-facts-4
 */
export function solidMetatarsal(foot: SolidFoot, slope: SolidSlope): SolidMetatarsal {
  const marks = marksOf(foot);
  const { base, head, tip, neckMedial, neckLateral, eminence } = marks;
  const wide = foot.neckWidth;
  const neck = (neckMedial.along + neckLateral.along) / 2;
  const waist = base.along + 0.5 * (neck - base.along);
  const middleOfNeck = (neckMedial.aside + neckLateral.aside) / 2;
  const middle = solidCurve([
    [base.along, base.aside],
    [waist, middleOfNeck / 2],
    [neck, middleOfNeck],
    [head.along, head.aside],
    [tip.along, tip.aside],
  ]);
  const behind = (side: -1 | 1): readonly Knot[] => [
    [base.along, base.aside + side * drawn.rim * wide],
    [base.along + 0.09 * (neck - base.along), base.aside + side * drawn.base * wide],
    [base.along + 0.28 * (neck - base.along), base.aside + side * drawn.behindBase * wide],
    [waist, middleOfNeck / 2 + side * drawn.waist * wide],
  ];
  const radius = marks.headRadius;
  const medial = roundedOff([...behind(-1), [neck, neckMedial.aside], [eminence.along, eminence.aside]], tip);
  const lateral = roundedOff([...behind(1), [neck, neckLateral.aside], [head.along, head.aside + radius]], tip);
  const height = roundedOff(heights(foot, slope, { base: base.along, waist, neck, head: head.along, radius }), { ...tip, aside: 0 });
  return {
    ...{ base: base.along, neck, head: head.along, tip: tip.along },
    section: (along) =>
      withinBorders({ along, middle: middle(along), medial: medial(along), lateral: lateral(along), halfHeight: height(along) }),
  };
}

interface Mark {
  readonly aside: number;
  readonly along: number;
}

function marksOf({ at, known, shaft, neckWidth }: SolidFoot) {
  const mark = (point: Point): Mark => ({ aside: offsetFromAxis(point, shaft), along: positionAlongAxis(point, shaft) });
  const onBone = (name: LandmarkName): Mark => mark(known(name));
  const [headCentre, headDistal] = [known("firstMetatarsalHeadCentre"), at("firstMetatarsalHeadDistal")];
  const radius = headDistal === undefined ? drawn.headRadius * neckWidth : distance(headCentre, headDistal);
  const [head, eminence] = [mark(headCentre), onBone("firstMetatarsalEminence")];
  const tip = headDistal === undefined ? { ...head, along: head.along + radius } : mark(headDistal);
  return {
    ...{ head, eminence, headRadius: radius },
    tip: { ...tip, along: Math.max(tip.along, head.along + 0.3 * neckWidth, eminence.along + 0.1 * neckWidth) },
    base: onBone("firstMetatarsalBaseCentre"),
    neckMedial: onBone("firstMetatarsalNeckMedial"),
    neckLateral: onBone("firstMetatarsalNeckLateral"),
  };
}

/** A border smooth through its knots and, from the last of them, an ellipse to the tip. */
function roundedOff(knots: readonly Knot[], tip: Mark): (along: number) => number {
  const border = solidCurve(knots);
  const start = knots.at(-1)?.[0] ?? tip.along;
  return (along) =>
    along <= start ? border(along) : tip.aside + (border(start) - tip.aside) * solidRound((along - start) / (tip.along - start));
}

interface Levels {
  readonly base: number;
  readonly waist: number;
  readonly neck: number;
  readonly head: number;
  readonly radius: number;
}

function heights({ neckWidth }: SolidFoot, slope: SolidSlope, { base, waist, neck, head, radius }: Levels): readonly Knot[] {
  const along = (head - base) / Math.cos((slope.inclinationDegrees * Math.PI) / 180);
  const atNeck = slope.neckHeightShare === undefined ? drawn.neckHeight * neckWidth : (slope.neckHeightShare * along) / 2;
  return [
    [base, drawn.baseHeight * neckWidth],
    [waist, Math.min(drawn.waistHeight * neckWidth, atNeck)],
    [neck, atNeck],
    [head, Math.max(radius, atNeck)],
  ];
}

/** Landmarks far from where a bone has them must still give a bone: its middle lies between its borders. */
function withinBorders(section: SolidSection): SolidSection {
  const [medial, lateral] = [Math.min(section.medial, section.lateral), Math.max(section.medial, section.lateral)];
  return { ...section, medial, lateral, middle: Math.min(lateral, Math.max(medial, section.middle)) };
}
