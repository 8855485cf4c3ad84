import type { Axis, Frame, Point } from "@firstray/geometry";
import { direction, intoFrame, leastSquaresLine, outOfFrame, polynomialFit } from "@firstray/geometry";
import type { ShaftLevel } from "./shaft-levels.ts";

/** The line through the middles of a bone's levels, and the course of the middles that it stands for. */
export interface MidLine {
  readonly axis: Axis;
  /** The levels that it was read from. */
  readonly levels: readonly ShaftLevel[];
  /** Root-mean-square distance of the middles from their smooth course, pixels. */
  readonly residual: number;
  /** The line that the same bone would have if it were read over a part that begins and ends so many pixels farther along. */
  readonly shifted: (begins: number, ends: number) => Axis;
}

/** Neighbours on either side that a middle is compared with. */
const reach = 6;
/** A middle farther from its neighbours' than this many times the median distance, and than this share of the bone's width, is left out. */
const farthest = 4;
const leastShare = 0.04;
/** The middles of a shaft run in a bow or an S. */
const degree = 3;
/** The construct's own number of levels, evenly spaced. */
const levelCount = 25;
/** So far beyond its levels, as a share of their span, the course is believed; farther out it goes on straight. */
const believedBeyond = 0.08;

/**
 * Mid-line: total least squares through the middles' course at evenly spaced levels. Middles that jump away from their neighbours (a
 * crossing edge, a marker) are left out of the course; all others count, for the line of a bow depends on every one.
 * @param ends - the bone's ends, where known: the line is then read from 25 to 75 % of the way; else over all levels.
 * @throws RangeError with levels at fewer than four places.
 */
export function midLine(levels: readonly ShaftLevel[], ends?: Axis): MidLine {
  const frame = frameOf(leastSquaresLine(levels.map(({ middle }) => middle)).axis);
  const kept = withoutJumps(levels, frame);
  const places = kept.map(({ middle }) => swapped(intoFrame(middle, frame)));
  const course = courseOf(places);
  const along = places.map(({ x }) => x);
  const [from, to] = ends === undefined ? [Math.min(...along), Math.max(...along)] : middleHalf(ends, frame);
  const shifted = (begins: number, until: number): Axis => lineOver(course, frame, [from + begins, to + until]);
  const squares = places.reduce((sum, { x, y }) => sum + (y - course(x)) ** 2, 0);
  return { axis: shifted(0, 0), levels: kept, residual: Math.sqrt(squares / places.length), shifted };
}

/** y along the line, x across. */
function frameOf(axis: Axis): Frame {
  const t = direction(axis);
  return { origin: axis.from, x: { x: t.y, y: -t.x }, y: t };
}

function swapped({ x, y }: Point): Point {
  return { x: y, y: x };
}

function withoutJumps(levels: readonly ShaftLevel[], frame: Frame): readonly ShaftLevel[] {
  const offsets = levels.map(({ middle }) => intoFrame(middle, frame).x);
  const jumps = offsets.map((offset, index) => Math.abs(offset - median(offsets.slice(Math.max(0, index - reach), index + reach + 1))));
  const width = median(levels.map(({ widthPixels }) => widthPixels));
  const limit = Math.max(leastShare * width, farthest * median(jumps));
  return levels.filter((_, index) => (jumps[index] ?? 0) <= limit);
}

/** Offset across as a function of the place along; beyond what is believed it stays as it is there. */
function courseOf(places: readonly Point[]): (along: number) => number {
  const smooth = polynomialFit(places, degree);
  const along = places.map(({ x }) => x);
  const [low, high] = [Math.min(...along), Math.max(...along)];
  const beyond = believedBeyond * (high - low);
  return (place) => smooth(Math.max(low - beyond, Math.min(high + beyond, place)));
}

function middleHalf(ends: Axis, frame: Frame): readonly [number, number] {
  const [a, b] = [intoFrame(ends.from, frame).y, intoFrame(ends.to, frame).y];
  const at = (share: number): number => a + share * (b - a);
  return a < b ? [at(0.25), at(0.75)] : [at(0.75), at(0.25)];
}

function lineOver(course: (along: number) => number, frame: Frame, [from, to]: readonly [number, number]): Axis {
  const points = Array.from({ length: levelCount }, (_, index): Point => {
    const y = from + ((to - from) * index) / (levelCount - 1);
    return outOfFrame({ x: course(y), y }, frame);
  });
  return leastSquaresLine(points).axis;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
