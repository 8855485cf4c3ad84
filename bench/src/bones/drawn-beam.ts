import type { Random } from "@firstray/geometry";
import type { Side } from "@firstray/radiograph";
import type { Beam } from "./beam.ts";
import { between } from "./between.ts";
import type { Box } from "./box.ts";
import { oneOf } from "./one-of.ts";
import { type Shadow, shadowOf } from "./shadow.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Vector } from "./vector.ts";

/** Flesh and air about the bones; at the lower edge the film ends before the skeleton does. */
const margin = { besideMm: 16, aboveMm: 14, cutOffMm: 6 } as const;

/** A tube somewhere over the forefoot, or a parallel beam; a detector of some spacing; a film cut about the foot. */
export function drawnBeam(skeleton: Skeleton, side: Side, random: Random): { beam: Beam; size: { columns: number; rows: number } } {
  const mmPerPixel = oneOf(random, 0.1, 0.125, 0.143, 0.15, 0.175, 0.2, 0.25, 0.3);
  const source: Vector = [between(random, -25, 25), between(random, 950, 1150), between(random, -40, 20)];
  const unplaced: Beam = {
    source: random() < 0.25 ? "parallel" : source,
    detectorY: 0,
    columnAt0: 0,
    columnPerMm: (side === "right" ? -1 : 1) / mmPerPixel,
    rowAt0: 0,
    mmPerPixel,
  };
  const { left, right, top, bottom } = filmExtent(skeleton, unplaced);
  const beside = margin.besideMm / mmPerPixel;
  const above = (margin.aboveMm + between(random, 0, 8)) / mmPerPixel;
  const beam = { ...unplaced, columnAt0: beside - left, rowAt0: above - top };
  const rows = Math.floor(bottom - top + above - margin.cutOffMm / mmPerPixel);
  return { beam, size: { columns: Math.ceil(right - left + 2 * beside), rows } };
}

function filmExtent(skeleton: Skeleton, beam: Beam): Box {
  const shadows = Object.values(skeleton).map((part) => shadowOf(part, beam));
  const least = (of: (shadow: Shadow) => Float64Array): number =>
    Math.min(...shadows.map((shadow) => of(shadow).reduce((a, b) => Math.min(a, b))));
  const most = (of: (shadow: Shadow) => Float64Array): number =>
    Math.max(...shadows.map((shadow) => of(shadow).reduce((a, b) => Math.max(a, b))));
  return { left: least(({ x }) => x), right: most(({ x }) => x), top: least(({ y }) => y), bottom: most(({ y }) => y) };
}
