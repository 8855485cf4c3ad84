import type { Point } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { edgeSlopes } from "./edge-slopes.ts";

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

/** The edge that the greys fall at outwards, followed from ray to ray. */
export function fanContour(brightness: (x: number, y: number) => number, search: FanSearch): readonly FanPoint[] {
  const { centre, angles, radiusAt, deviation, pixelMm } = search;
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
  const fallAt = (row: number, column: number): number => -(prior[column] ?? 0) * (slopes[row]?.[column] ?? 0);
  const path = edgePath({ rows: angles.length, columns, fallAt });
  return angles.map((angle, row): FanPoint => {
    const column = path[row]?.column ?? half;
    return { ...at(angle, column), fall: -(slopes[row]?.[Math.round(column)] ?? 0) / stepMm };
  });
}
