import type { Point } from "@firstray/geometry";
import { outOfFrame } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import type { EdgePoint } from "./edge-point.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import type { FilmStrip } from "./film-strip.ts";

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
  const margin = 0.35 * (right - left);
  const window = (at: number): readonly [number, number] => [
    Math.max(-columns + 1, Math.round((at - margin) / columnStep)),
    Math.min(columns - 1, Math.round((at + margin) / columnStep)),
  ];
  const middleColumn = Math.round((left + right) / 2 / columnStep);
  const [leftFrom] = window(left);
  const [, rightTo] = window(right);
  const width = 2 * columns + 1;
  const edge = (from: number, to: number, sign: 1 | -1): readonly EdgePoint[] =>
    edgePath({
      rows: 2 * rows + 1,
      columns: Math.max(1, to - from + 1),
      fallAt: (row, column) => sign * (slopes[row * width + columns + from + column] ?? 0),
    }).map(({ column, strength }) => ({ column: from + column, strength }));
  const leftEdge = edge(leftFrom, middleColumn - 1, 1);
  const rightEdge = edge(middleColumn + 1, rightTo, -1);
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
