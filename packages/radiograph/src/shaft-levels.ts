import type { Point } from "@firstray/geometry";
import { outOfFrame } from "@firstray/geometry";
import { edgeSlopes } from "./edge-slopes.ts";
import type { FilmStrip } from "./film-strip.ts";
import { strongestPath } from "./strongest-path.ts";

/** One level of a bone: its outer cortices, seen across the strip, and the middle between them on the film. */
export interface ShaftLevel {
  /** Along the strip, pixels from its origin. */
  readonly along: number;
  readonly widthPixels: number;
  readonly middle: Point;
  /** How steep the weaker cortex is, as a share of the typical one of the strip. */
  readonly strength: number;
}

const smoothingMm = 0.5;
/** An edge steeper than this share of the typical one gains no more weight, so that a marker or a wire cannot draw the path to itself. */
const cap = 1.5;

interface Seed {
  /** Offsets of the cortices from the strip's middle, pixels. */
  readonly left: number;
  readonly right: number;
  readonly pixelMm: number;
}

/** The levels of a bone that runs along a strip, one for each row: its cortices followed from row to row at sub-pixel position. */
export function shaftLevels(strip: FilmStrip, { left, right, pixelMm }: Seed): readonly ShaftLevel[] {
  const { rows, columns, rowStep, columnStep, frame } = strip;
  const slopes = slopesOf(strip, smoothingMm / pixelMm / columnStep);
  const margin = 0.6 * (right - left);
  const window = (at: number): readonly [number, number] => [
    Math.max(-columns + 1, Math.round((at - margin) / columnStep)),
    Math.min(columns - 1, Math.round((at + margin) / columnStep)),
  ];
  const middleColumn = Math.round((left + right) / 2 / columnStep);
  const [leftFrom] = window(left);
  const [, rightTo] = window(right);
  const leftEdge = edgePath(strip, slopes, { from: leftFrom, to: middleColumn - 1, sign: 1 });
  const rightEdge = edgePath(strip, slopes, { from: middleColumn + 1, to: rightTo, sign: -1 });
  return Array.from({ length: 2 * rows + 1 }, (_, index): ShaftLevel => {
    const a = leftEdge[index] ?? { column: 0, strength: 0 };
    const b = rightEdge[index] ?? { column: 0, strength: 0 };
    const along = (index - rows) * rowStep;
    const middle = outOfFrame({ x: ((a.column + b.column) / 2) * columnStep, y: along }, frame);
    return { along, widthPixels: (b.column - a.column) * columnStep, middle, strength: Math.min(a.strength, b.strength) };
  });
}

function slopesOf({ greys, columns }: FilmStrip, sigma: number): Float64Array {
  const width = 2 * columns + 1;
  const slopes = new Float64Array(greys.length);
  for (let at = 0; at < greys.length; at += width) slopes.set(edgeSlopes(greys.subarray(at, at + width), sigma), at);
  return slopes;
}

interface EdgeSearch {
  /** Columns from the strip's middle. */
  readonly from: number;
  readonly to: number;
  /** +1 where the greys rise with the column, −1 where they fall. */
  readonly sign: 1 | -1;
}

interface EdgePoint {
  readonly column: number;
  readonly strength: number;
}

function edgePath({ rows, columns }: FilmStrip, slopes: Float64Array, { from, to, sign }: EdgeSearch): readonly EdgePoint[] {
  const width = 2 * columns + 1;
  const span = Math.max(1, to - from + 1);
  const fallAt = (row: number, column: number): number => sign * (slopes[row * width + columns + from + column] ?? 0);
  const lines = 2 * rows + 1;
  const typical = typicalFall(lines, span, fallAt);
  const strengths = new Float64Array(lines * span);
  for (let row = 0; row < lines; row += 1) {
    for (let column = 0; column < span; column += 1)
      strengths[row * span + column] = Math.min(cap, Math.max(0, fallAt(row, column) / typical));
  }
  const path = strongestPath(strengths, span);
  return Array.from(path, (column, row): EdgePoint => {
    const fall = fallAt(row, column);
    const shift = parabolaPeak(fallAt(row, column - 1), fall, fallAt(row, column + 1));
    return { column: from + column + shift, strength: fall / typical };
  });
}

/** The median, over the rows, of the steepest fall in a row. */
function typicalFall(lines: number, span: number, fallAt: (row: number, column: number) => number): number {
  const steepest = new Float64Array(lines);
  for (let row = 0; row < lines; row += 1) {
    for (let column = 0; column < span; column += 1) steepest[row] = Math.max(steepest[row] ?? 0, fallAt(row, column));
  }
  return Math.max(Number.MIN_VALUE, steepest.sort()[Math.floor(lines / 2)] ?? 0);
}

/** Where the parabola through three neighbouring values peaks, in columns from the middle one; within half a column. */
function parabolaPeak(before: number, at: number, after: number): number {
  const bend = before - 2 * at + after;
  if (bend >= 0) return 0;
  return Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)));
}
