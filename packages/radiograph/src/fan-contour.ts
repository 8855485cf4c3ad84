import type { Point } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import { firstFalls } from "./first-falls.ts";

/** A round outline, or a part of one, that is looked for about a centre. */
export interface FanSearch {
  readonly centre: Point;
  /** Of the fan's rays on the film, radians. */
  readonly angles: readonly number[];
  /** How far the outline is taken to lie from the centre towards an angle, pixels; and one SD of it. */
  readonly radiusAt: (angle: number) => number;
  readonly deviation: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
  /** How many steps of a fifth of a millimetre the outline may come nearer or go farther from ray to ray; default 1. */
  readonly mostSideways?: 1 | 2;
  /** The outline is the first clear fall out of the centre: what falls well beyond one is a neighbour, or skin. */
  readonly first?: boolean;
}

/** A place of the outline, and how steeply the greys fall there. */
export interface FanPoint extends Point {
  /** Grey levels per millimetre. */
  readonly fall: number;
}

const stepMm = 0.2;
const smoothingMm = 0.4;
/** Rays reach so many deviations to either side of the outline. */
const reach = 2.2;
const shadow = { gapMm: 2, share: 0.8 } as const;

/** The edge that the greys fall at outwards, followed from ray to ray. */
export function fanContour(brightness: (x: number, y: number) => number, search: FanSearch): readonly FanPoint[] {
  const { centre, angles, radiusAt, deviation, pixelMm, mostSideways = 1, first = false } = search;
  const step = stepMm / pixelMm;
  const half = Math.ceil((reach * deviation) / step);
  const columns = 2 * half + 1;
  const at = (angle: number, column: number): Point => {
    const away = radiusAt(angle) + (column - half) * step;
    return { x: centre.x + away * Math.cos(angle), y: centre.y + away * Math.sin(angle) };
  };
  const slopes = angles.map((angle) => {
    const greys = Float64Array.from({ length: columns }, (_, column) => {
      const { x, y } = at(angle, column);
      return brightness(x, y);
    });
    return edgeSlopes(greys, smoothingMm / stepMm);
  });
  const prior = Array.from({ length: columns }, (_, column) => Math.exp(-((((column - half) * step) / deviation) ** 2) / 2));
  const falls = slopes.map((row) => fallsOf(row, first));
  const fallAt = (row: number, column: number): number => (prior[column] ?? 0) * (falls[row]?.[column] ?? 0);
  const path = edgePath({ rows: angles.length, columns, fallAt, mostSideways });
  return angles.map((angle, row): FanPoint => {
    const column = path[row]?.column ?? half;
    return { ...at(angle, column), fall: -(slopes[row]?.[Math.round(column)] ?? 0) / stepMm };
  });
}

function fallsOf(slopes: Float64Array, first: boolean): Float64Array {
  const falls = slopes.map((slope) => -slope);
  return first ? firstFalls(falls, { gap: shadow.gapMm / stepMm, reach: slopes.length, share: shadow.share }) : falls;
}
