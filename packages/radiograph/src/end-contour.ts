import type { Point } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import { firstFalls } from "./first-falls.ts";
import { jointFalls } from "./joint-falls.ts";

/** Where a round bone end is looked for, seen from a point inside it. */
export interface ContourSearch {
  /** Displacement out of the bone's end, along the bone. */
  readonly outwards: Point;
  /** How far away the outline is taken to lie, and how sure that is: one SD; pixels. */
  readonly radius: number;
  readonly radiusSd: number;
  readonly halfArcDegrees: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** The outline of a bone's end, and how steep it is: the median over the rays, grey levels per step. */
export interface EndContour {
  readonly points: readonly Point[];
  readonly steepness: number;
}

const rayDegrees = 2;
const stepMm = 0.2;
const smoothingMm = 0.5;
/** A neighbour's dense plate close beyond the joint's gap is often steeper than the bone's own edge. */
const shadow = { gapMm: 1, reachMm: 20, share: 0.7 } as const;
/** How far from a joint surface its neighbour's begins. */
const jointMm = { from: 0.6, to: 4 } as const;
/** Rays begin and end at these shares of the radius that the outline is taken to have. */
const nearest = 0.4;
const farthest = 2.2;
/** A ray whose fall is less than this share of the typical one has lost the bone. */
const faintest = 0.3;

/**
 * The outer edge of a bone's end along rays from a point inside it: where the greys fall outwards, followed from ray to ray at sub-pixel
 * position; from the one side to the other in the direction in which x turns towards y.
 */
export function endContour(brightness: (x: number, y: number) => number, inside: Point, search: ContourSearch): EndContour {
  const { outwards, radius, radiusSd, halfArcDegrees, pixelMm } = search;
  const heading = Math.atan2(outwards.y, outwards.x);
  const rays = Math.round(halfArcDegrees / rayDegrees);
  const step = stepMm / pixelMm;
  const columns = Math.ceil(((farthest - nearest) * radius) / step);
  const away = (column: number): number => nearest * radius + column * step;
  const prior = Float64Array.from({ length: columns }, (_, column) => Math.exp(-(((away(column) - radius) / radiusSd) ** 2) / 2));
  const directions = Array.from({ length: 2 * rays + 1 }, (_, index): Point => {
    const angle = heading + ((index - rays) * rayDegrees * Math.PI) / 180;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const falls = directions.map(({ x, y }) => {
    const greys = Float64Array.from({ length: columns }, (_, column) =>
      brightness(inside.x + away(column) * x, inside.y + away(column) * y),
    );
    const joint = jointFalls(edgeSlopes(greys, smoothingMm / stepMm), {
      from: Math.round(jointMm.from / stepMm),
      to: Math.round(jointMm.to / stepMm),
    });
    return firstFalls(joint, { gap: Math.round(shadow.gapMm / stepMm), reach: Math.round(shadow.reachMm / stepMm), share: shadow.share });
  });
  const path = edgePath({
    rows: directions.length,
    columns,
    fallAt: (row, column) => (prior[column] ?? 0) * (falls[row]?.[column] ?? 0),
  });
  const steep = path.map(({ column }, row) => falls[row]?.[Math.round(column)] ?? 0).sort((a, b) => a - b);
  return {
    steepness: steep[rays] ?? 0,
    points: directions.flatMap(({ x, y }, row) => {
      const { column, strength } = path[row] ?? { column: 0, strength: 0 };
      return strength > faintest ? [{ x: inside.x + away(column) * x, y: inside.y + away(column) * y }] : [];
    }),
  };
}
