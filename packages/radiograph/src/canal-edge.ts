import type { Point } from "@firstray/geometry";
import { edgeSlopes } from "./edge-slopes.ts";

/** Where a cortex begins, and which way the canal lies. */
export interface CortexPlace {
  /** On the outer cortex. */
  readonly outer: Point;
  /** Unit displacements along the bone, and from this cortex towards the canal. */
  readonly along: Point;
  readonly inwards: Point;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

const stepMm = 0.1;
const smoothingMm = 0.25;
/** Levels to either side that are averaged. */
const besideMm = 1.5;
const outsideMm = 1.5;
/** Smoothed, the sharp peak over the inner surface lies so far outside of it. */
const beyondPeakMm = 0.3;
/** A cortex at the neck is at most so thick, and the canal begins within so much of its brightest place. */
const thickestMm = 3.6;
/** The greys fall into the canal by at least this share of their rise into the bone. */
const faintest = 0.12;

/**
 * How deep under the outer cortex the canal begins, pixels: a tube's wall is brightest where the beam just grazes its inner surface, and
 * darkens from there inwards. Undefined where the film shows no such fall.
 */
export function canalEdge(brightness: (x: number, y: number) => number, place: CortexPlace): number | undefined {
  const { pixelMm } = place;
  const greys = profileInto(brightness, place);
  const slopes = edgeSlopes(greys, smoothingMm / stepMm);
  const outside = Math.round(outsideMm / stepMm);
  const last = outside + Math.round(thickestMm / stepMm);
  let peak = outside;
  for (let at = outside; at < last; at += 1) {
    if ((slopes[at] ?? 0) > 0 && (slopes[at + 1] ?? 0) <= 0) {
      peak = at;
      break;
    }
  }
  if (peak === outside) return undefined;
  const rise = (greys[peak] ?? 0) - (greys[outside - Math.round(1 / stepMm)] ?? 0);
  const inside = greys.subarray(peak, peak + Math.round(2.5 / stepMm));
  const fall = (greys[peak] ?? 0) - Math.min(...inside);
  if (fall < faintest * rise) return undefined;
  const [before, after] = [slopes[peak] ?? 0, slopes[peak + 1] ?? 0];
  return ((peak + before / (before - after) - outside) * stepMm + beyondPeakMm) / pixelMm;
}

function profileInto(brightness: (x: number, y: number) => number, { outer, along, inwards, pixelMm }: CortexPlace): Float64Array {
  const step = stepMm / pixelMm;
  const outside = Math.round(outsideMm / stepMm);
  const count = outside + Math.round((thickestMm + 3) / stepMm);
  const beside = Math.max(1, Math.round(besideMm / pixelMm));
  return Float64Array.from({ length: count }, (_, index) => {
    let sum = 0;
    const deep = (index - outside) * step;
    for (let row = -beside; row <= beside; row += 1) {
      sum += brightness(outer.x + deep * inwards.x + row * along.x, outer.y + deep * inwards.y + row * along.y);
    }
    return sum / (2 * beside + 1);
  });
}
