import type { Point } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import type { HeadArc } from "./head-arc.ts";

/** Seen from an arc's centre. */
export interface ContourSearch {
  /** Displacement towards the middle of the arc. */
  readonly outwards: Point;
  readonly halfArcDegrees: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

const rayDegrees = 2;
const stepMm = 0.2;
const smoothingMm = 0.3;
/** The contour lies this near to its arc: at most, and one SD. */
const nearMm = { most: 1, sd: 0.5 } as const;
/** A ray whose fall is less than this share of the typical one has lost the bone; a neighbour that overlaps it leaves more. */
const faintest = 0.1;

/**
 * The edge that runs along an arc, followed from ray to ray at sub-pixel position, wherever it is seen: a neighbour hides parts of it.
 */
export function arcContour(
  brightness: (x: number, y: number) => number,
  { centre, radius }: HeadArc,
  search: ContourSearch,
): readonly Point[] {
  const { outwards, halfArcDegrees, pixelMm } = search;
  const heading = Math.atan2(outwards.y, outwards.x);
  const rays = Math.round(halfArcDegrees / rayDegrees);
  const step = stepMm / pixelMm;
  const half = Math.round(nearMm.most / stepMm);
  const margin = Math.ceil((3 * smoothingMm) / stepMm);
  const away = (column: number): number => radius + (column - half) * step;
  const directions = Array.from({ length: 2 * rays + 1 }, (_, index): Point => {
    const angle = heading + ((index - rays) * rayDegrees * Math.PI) / 180;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const slopes = directions.map(({ x, y }) => {
    const greys = Float64Array.from({ length: 2 * (half + margin) + 1 }, (_, column) =>
      brightness(centre.x + away(column - margin) * x, centre.y + away(column - margin) * y),
    );
    return edgeSlopes(greys, smoothingMm / stepMm);
  });
  const prior = Array.from({ length: 2 * half + 1 }, (_, column) => Math.exp(-((((column - half) * stepMm) / nearMm.sd) ** 2) / 2));
  const path = edgePath({
    rows: slopes.length,
    columns: 2 * half + 1,
    fallAt: (row, column) => -(prior[column] ?? 0) * (slopes[row]?.[column + margin] ?? 0),
  });
  const points = directions.map(({ x, y }, row): Point | undefined => {
    const { column, strength } = path[row] ?? { column: 0, strength: 0 };
    const isEdge = strength > faintest && column > 0.5 && column < 2 * half - 0.5;
    return isEdge ? { x: centre.x + away(column) * x, y: centre.y + away(column) * y } : undefined;
  });
  return points.flatMap((point) => point ?? []);
}
