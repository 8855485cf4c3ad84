import type { Axis, Point } from "@firstray/geometry";
import { direction, positionAlongAxis } from "@firstray/geometry";
import type { BoneAcross } from "./bone-across.ts";
import { filmStrip } from "./film-strip.ts";
import { type MidLine, midLine } from "./mid-line.ts";
import { type ShaftLevel, shaftLevels } from "./shaft-levels.ts";
import { shaftSpan } from "./shaft-span.ts";

/** Where a shaft is taken to run, before its levels are read. */
export interface ShaftGuess {
  readonly along: Point;
  readonly origin: Point;
  readonly widthPixels: number;
}

/** How a shaft's levels are read. */
export interface ShaftSearch {
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
  /** Width, as a share of the waist's, at which the shaft ends. */
  readonly flare: number;
  /** Least length, in widths, of what may be this bone's shaft. */
  readonly leastElongation: number;
  /** The bone's ends, where known: its levels are then taken from 25 to 75 % of the way. */
  readonly ends?: Axis;
}

/** A shaft followed once; itself a better guess for following it again. */
export type FollowedShaft = ShaftGuess & { readonly line: MidLine };

const rows = 50;
const rowMm = 0.5;
const columnMm = 0.25;
/** Half-widths of the bone that the strip reaches to either side. */
const reachInHalfWidths = 2.4;
/** The construct asks for so many levels. @source measurements-shaft */
const fewestLevels = 20;
/** Part of a bone with known ends whose levels tell the course of its middle half. */
const support = { from: 0.18, to: 0.82 } as const;

/** Follows a shaft along a guess; nothing where fewer levels are found than the construct asks for. */
export function followShaft(
  brightness: (x: number, y: number) => number,
  guess: ShaftGuess,
  search: ShaftSearch,
): FollowedShaft | undefined {
  const { along, origin, widthPixels } = guess;
  const half = widthPixels / 2;
  const [rowStep, columnStep] = [rowMm / search.pixelMm, columnMm / search.pixelMm];
  const frame = { origin, x: { x: -along.y, y: along.x }, y: along };
  const columns = Math.round((reachInHalfWidths * half) / columnStep);
  const strip = filmStrip(brightness, { frame, rows, columns, rowStep, columnStep });
  const levels = usableLevels(shaftLevels(strip, { left: -half, right: half, pixelMm: search.pixelMm }), search);
  if (levels.length < fewestLevels) return undefined;
  const line = midLine(levels, search.ends);
  const { from, to } = line.axis;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { along: direction(line.axis), origin: middle, widthPixels: medianWidth(line.levels), line };
}

function usableLevels(levels: readonly ShaftLevel[], { flare, ends }: ShaftSearch): readonly ShaftLevel[] {
  if (ends === undefined) return shaftSpan(levels, flare);
  const length = positionAlongAxis(ends.to, ends);
  return shaftSpan(levels, Number.POSITIVE_INFINITY).filter(({ middle }) => {
    const share = positionAlongAxis(middle, ends) / length;
    return share >= support.from && share <= support.to;
  });
}

function medianWidth(levels: readonly ShaftLevel[]): number {
  const widths = levels.map(({ widthPixels }) => widthPixels).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** The guess that a bone seen across gives: midway between its edges. */
export function guessFrom(place: Point, { along, left, right }: BoneAcross): ShaftGuess {
  const middle = (left + right) / 2;
  return { along, origin: { x: place.x - middle * along.y, y: place.y + middle * along.x }, widthPixels: right - left };
}
