import type { Axis, Point } from "@firstray/geometry";
import { direction, distance, dot, offsetFromAxis, positionAlongAxis } from "@firstray/geometry";
import { boneAcross } from "./bone-across.ts";
import { brightnessSampler } from "./brightness-sampler.ts";
import { type FollowedShaft, followShaft, guessFrom, type ShaftSearch } from "./follow-shaft.ts";
import { footFilmScale } from "./foot-film-scale.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { LandmarkPoint } from "./landmark.ts";
import type { MidLine } from "./mid-line.ts";
import { midLineSpread } from "./mid-line-spread.ts";
import type { NotTraced, ShaftTrace, TracedBone } from "./shaft-trace.ts";
import { traceRefusal } from "./trace-refusal.ts";

/** What is known beside the tap. */
export interface TraceHints {
  readonly bone: TracedBone;
  /** Of the film, where it is calibrated; else a whole foot is taken to fill the film's height. */
  readonly mmPerPixel?: number;
  /** Displacement on the film towards the toes; default upwards. */
  readonly distal?: Point;
  /** The bone's ends, proximal to distal, where they were tapped. */
  readonly ends?: Axis;
}

/** What is known of a bone's shape. */
interface BoneShape {
  /** Width, as a share of the waist's, at which its middle half ends. */
  readonly flare: number;
  /** Least length of a followed shaft in its own widths: below it is a pair of joint lines. */
  readonly leastElongation: number;
  /** Its middle half lies so far proximal of the part between its flares: a base is broader than its head, the waist distal of the middle. */
  readonly proximalMm: number;
}
const shapeOf: Readonly<Record<TracedBone, BoneShape>> = {
  firstMetatarsal: { flare: 1.38, leastElongation: 1.4, proximalMm: 0 },
  secondMetatarsal: { flare: 1.35, leastElongation: 2.2, proximalMm: 1.5 },
  thirdMetatarsal: { flare: 1.35, leastElongation: 2.2, proximalMm: 1.5 },
  proximalPhalanx: { flare: 1.2, leastElongation: 0.7, proximalMm: 0.8 },
};
/** Median widths of shafts on adults' films, millimetres, beyond which it is another bone, or two that overlap. */
const widthMm: Readonly<Record<TracedBone, { readonly from: number; readonly to: number }>> = {
  firstMetatarsal: { from: 8.5, to: 22 },
  secondMetatarsal: { from: 4, to: 11.5 },
  thirdMetatarsal: { from: 3.5, to: 11.5 },
  proximalPhalanx: { from: 7, to: 19.5 },
};
/** Length of a phalanx' part between its flares on adults' films, millimetres: longer, and its edges were followed across a joint. */
const phalanxLengthMm = { from: 10.5, to: 23 } as const;
/** A shaft followed this far in the steepest direction needs no comparison with others. */
const certainElongation = 1.5;
const directionsTried = 3;
const aroundTap = 8;
const besideMm = 4;
const asLikelyMm = 1.5;
/** A tap this far beside a bone, or beyond its end, was not on it. */
const clearMm = { across: 0.75, along: 1 } as const;
const leastContrast = 0.01;
/** One SD of where the middle half of the bone begins and ends: with its ends known, and taken from its flare. */
const endSdMm = { known: 0.5, found: 1 } as const;
const correlatedMm = 2;
/** Standard deviation of 25 evenly spaced places, as a share of their span. */
const evenDeviation = Math.sqrt((25 ** 2 - 1) / 12) / 24;

/**
 * From one tap on a bone, its mid-line: the line through the middles of the outer cortices at many levels of its shaft, by the `shaft`
 * construct; or the reason why there is none. A tap beside a bone takes the nearest one, and says so.
 * @param tap - pixels, x right, y down, (0, 0) the centre of the top-left pixel.
 * @source measurements-shaft
 * @example traceShaft(film, { x: 412, y: 780 }, { bone: "firstMetatarsal" })
 */
export function traceShaft(film: GreyFilm, tap: Point, hints: TraceHints): ShaftTrace | NotTraced {
  if (tap.x < 0 || tap.y < 0 || tap.x > film.width - 1 || tap.y > film.height - 1) return traceRefusal("off-film");
  const brightness = brightnessSampler(film);
  const pixelMm = hints.mmPerPixel ?? footFilmScale(film);
  if (contrastAround(brightness, tap, besideMm / pixelMm) < leastContrast * 2 ** film.bitsStored) return traceRefusal("too-dark");
  const search: ShaftSearch & BoneShape = { pixelMm, ...shapeOf[hints.bone], ...(hints.ends ? { ends: hints.ends } : {}) };
  const distal = hints.distal ?? { x: 0, y: -1 };
  const here = shaftAt(brightness, tap, search);
  const refined = here && refine(brightness, here, search);
  if (refined && !isAsWide(refined, hints)) return traceRefusal("unlike-bone");
  if (refined && isAsLong(refined, hints)) return asTrace(refined, { distal, snapped: isBeside(tap, refined, search), search });
  const beside = shaftBeside(brightness, tap, search, (shaft) => isAsLong(shaft, hints));
  if ("kind" in beside) return here && beside.reason === "off-bone" ? traceRefusal("too-short") : beside;
  return isAsWide(beside, hints) ? asTrace(beside, { distal, snapped: true, search }) : traceRefusal("unlike-bone");
}

interface Told {
  readonly distal: Point;
  readonly snapped: boolean;
  readonly search: ShaftSearch & BoneShape;
}

type Brightness = (x: number, y: number) => number;

/** Whether a shaft is as wide as the bone that was meant; unknown where the film is not calibrated. */
function isAsWide({ widthPixels }: FollowedShaft, { bone, mmPerPixel }: TraceHints): boolean {
  return mmPerPixel === undefined || isWithin(widthPixels * mmPerPixel, widthMm[bone]);
}

/** Whether a tap missed the bone that was followed: it lies clear of an edge, or beyond an end, for the levels are the bone's middle half. */
function isBeside(tap: Point, { line: { axis }, widthPixels }: FollowedShaft, { pixelMm }: ShaftSearch): boolean {
  const length = distance(axis.from, axis.to);
  const across = Math.abs(offsetFromAxis(tap, axis)) - widthPixels / 2;
  const along = Math.abs(positionAlongAxis(tap, axis) - length / 2) - length;
  return across > clearMm.across / pixelMm || along > clearMm.along / pixelMm;
}

/** Whether a phalanx is as long as one; of a metatarsal no more may be in sight than a part. */
function isAsLong({ line }: FollowedShaft, { bone, mmPerPixel }: TraceHints): boolean {
  if (mmPerPixel === undefined || bone !== "proximalPhalanx") return true;
  return isWithin(distance(line.axis.from, line.axis.to) * mmPerPixel, phalanxLengthMm);
}

function isWithin(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value >= from && value <= to;
}

function shaftAt(brightness: Brightness, place: Point, search: ShaftSearch): FollowedShaft | undefined {
  let best: { shaft: FollowedShaft; score: number } | undefined;
  for (const across of boneAcross(brightness, place, search.pixelMm).slice(0, directionsTried)) {
    const shaft = followShaft(brightness, guessFrom(place, across), search);
    if (!shaft) continue;
    const elongation = elongationOf(shaft);
    const score = across.strength * Math.min(2, elongation);
    if (elongation > search.leastElongation && score > (best?.score ?? 0)) best = { shaft, score };
    if (elongation > certainElongation) break;
  }
  return best?.shaft;
}

/** The nearest shaft about a tap that lies on none that may be meant, unless another is about as near. */
function shaftBeside(
  brightness: Brightness,
  tap: Point,
  search: ShaftSearch,
  mayBeMeant: (shaft: FollowedShaft) => boolean,
): FollowedShaft | NotTraced {
  const reach = besideMm / search.pixelMm;
  const around = Array.from({ length: aroundTap }, (_, index) => {
    const angle = (2 * Math.PI * index) / aroundTap;
    return { x: tap.x + reach * Math.cos(angle), y: tap.y + reach * Math.sin(angle) };
  });
  const gap = (shaft: FollowedShaft): number => Math.abs(offsetFromAxis(tap, shaft.line.axis)) - shaft.widthPixels / 2;
  const followed = around.flatMap((place) => shaftAt(brightness, place, search) ?? []);
  const refined = followed.flatMap((shaft) => refine(brightness, shaft, search) ?? []);
  const shafts = refined.filter(mayBeMeant).sort((a, b) => gap(a) - gap(b));
  const [nearest, ...others] = shafts;
  if (nearest === undefined) return traceRefusal("off-bone");
  const isOther = ({ origin }: FollowedShaft): boolean => Math.abs(offsetFromAxis(origin, nearest.line.axis)) > 0.7 * nearest.widthPixels;
  const asLikely = others.some((other) => isOther(other) && gap(other) - gap(nearest) < asLikelyMm / search.pixelMm);
  return asLikely ? traceRefusal("neighbour-as-likely") : nearest;
}

function refine(brightness: Brightness, shaft: FollowedShaft, search: ShaftSearch): FollowedShaft | undefined {
  const again = followShaft(brightness, shaft, search);
  const last = again && followShaft(brightness, again, search);
  return last && elongationOf(last) > search.leastElongation ? last : undefined;
}

/** Length of a followed shaft in its own widths. */
function elongationOf({ line, widthPixels }: FollowedShaft): number {
  return distance(line.axis.from, line.axis.to) / widthPixels;
}

/** The middle of the levels that a line stands for, less and more one of their standard deviations; they lie evenly along it. */
function reported(line: Axis, distal: Point): { readonly axis: Axis; readonly deviation: number } {
  const towards = dot(direction(line), distal) >= 0 ? line : { from: line.to, to: line.from };
  const deviation = distance(line.from, line.to) * evenDeviation;
  const t = direction(towards);
  const middle = { x: (line.from.x + line.to.x) / 2, y: (line.from.y + line.to.y) / 2 };
  const at = (along: number): Point => ({ x: middle.x + along * t.x, y: middle.y + along * t.y });
  return { axis: { from: at(-deviation), to: at(deviation) }, deviation };
}

/** The line over the bone's middle half, where its ends are not known: the part that was followed, moved towards the base. */
function middleHalf(line: MidLine, distal: Point, { ends, proximalMm, pixelMm }: ShaftSearch & BoneShape): MidLine {
  const by = ((ends ? 0 : proximalMm) / pixelMm) * (dot(direction(line.axis), distal) >= 0 ? -1 : 1);
  return { ...line, axis: line.shifted(by, by), shifted: (begins, until) => line.shifted(begins + by, until + by) };
}

function asTrace({ line, widthPixels }: FollowedShaft, { distal, snapped, search }: Told): ShaftTrace {
  const middle = middleHalf(line, distal, search);
  const { axis, deviation } = reported(middle.axis, distal);
  const endSd = (search.ends ? endSdMm.known : endSdMm.found) / search.pixelMm;
  const sdDegrees = midLineSpread(middle, { endSd, correlated: correlatedMm / search.pixelMm });
  // Two points that err independently across, a distance of two deviations apart, turn their line by this much.
  const across = ((sdDegrees * Math.PI) / 180) * Math.SQRT2 * deviation;
  const point = ({ x, y }: Point): LandmarkPoint => ({ at: [x, y], sd: [deviation / 5, across], origin: "traced" });
  return { kind: "traced", proximal: point(axis.from), distal: point(axis.to), axis, sdDegrees, levels: line.levels, widthPixels, snapped };
}

/** The spread of greys about a place: brightest less darkest. */
function contrastAround(brightness: Brightness, { x, y }: Point, reach: number): number {
  const greys: number[] = [];
  for (let row = -8; row <= 8; row += 1) {
    for (let column = -8; column <= 8; column += 1) greys.push(brightness(x + (column * reach) / 8, y + (row * reach) / 8));
  }
  return Math.max(...greys) - Math.min(...greys);
}
