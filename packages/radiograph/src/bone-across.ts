import type { Point } from "@firstray/geometry";
import { edgeSlopes } from "./edge-slopes.ts";
import { filmStrip } from "./film-strip.ts";

/** What a bone looks like across, at one place: its direction and its two outer edges. */
export interface BoneAcross {
  /** Unit displacement along the bone. */
  readonly along: Point;
  /** Offsets of the two outer edges from the place, across the bone: x of the frame that `along` is the y of; pixels. */
  readonly left: number;
  readonly right: number;
  /** How steep the weaker of the two edges is, grey levels per pixel. */
  readonly strength: number;
}

const directions = 36;
const lengthMm = 12;
const reachMm = 18;
const stepMm = 0.4;
const smoothingMm = 0.6;
const narrowestMm = 4;
const widestMm = 26;
/** An edge nearer to the place counts when it is at least this share as steep as the steepest of its side. */
const nearShare = 0.5;
/** Where the greys outside a bone are read, in columns beyond its edges; and how far the darkest place inside must stand above them. */
const besideColumns = 4;
const filledShare = 0.2;

/**
 * Looks for a bone that runs through a place, in every direction: averaged along the bone's own direction, its two outer edges are
 * steepest. The cortex ends where the greys fall outwards; its inner side falls inwards and cannot be mistaken for it.
 * @param pixelMm - millimetres per pixel, roughly.
 * @returns the directions whose weaker edge is steeper than in the directions beside them, steepest first; none off a bone.
 */
export function boneAcross(brightness: (x: number, y: number) => number, place: Point, pixelMm: number): readonly BoneAcross[] {
  const step = stepMm / pixelMm;
  const all = Array.from({ length: directions }, (_, index): BoneAcross => {
    const angle = (index * Math.PI) / directions;
    const along = { x: Math.sin(angle), y: -Math.cos(angle) };
    const { left, right, strength } = edgesAcross(profileAcross(brightness, place, { along, pixelMm }));
    return { along, left: left * step, right: right * step, strength: strength / step };
  });
  const strengthAt = (index: number): number => all.at(index % directions)?.strength ?? 0;
  return all
    .filter(({ strength }, index) => strength > 0 && strength >= strengthAt(index - 1) && strength > strengthAt(index + 1))
    .sort((a, b) => b.strength - a.strength);
}

function profileAcross(
  brightness: (x: number, y: number) => number,
  origin: Point,
  { along, pixelMm }: { along: Point; pixelMm: number },
): Float64Array {
  const step = stepMm / pixelMm;
  const columns = Math.round(reachMm / stepMm);
  const rows = Math.round(lengthMm / 4 / stepMm);
  const frame = { origin, x: { x: -along.y, y: along.x }, y: along };
  const { greys } = filmStrip(brightness, { frame, rows, columns, rowStep: 2 * step, columnStep: step });
  const width = 2 * columns + 1;
  const profile = new Float64Array(width);
  greys.forEach((grey, at) => {
    profile[at % width] = (profile[at % width] ?? 0) + grey / (2 * rows + 1);
  });
  return profile;
}

/** The pair of outward falls about the middle of a profile, in columns from the middle. */
function edgesAcross(profile: Float64Array): { left: number; right: number; strength: number } {
  const middle = (profile.length - 1) / 2;
  const slopes = edgeSlopes(profile, smoothingMm / stepMm);
  const left = nearestSteep((away) => slopes[middle - away] ?? 0, middle);
  const right = nearestSteep((away) => -(slopes[middle + away] ?? 0), middle);
  const widthMm = (left.away + right.away) * stepMm;
  const isBone = widthMm >= narrowestMm && widthMm <= widestMm && isFilled(profile, middle - left.away, middle + right.away);
  if (!isBone) return { left: 0, right: 0, strength: 0 };
  return { left: -left.away, right: right.away, strength: Math.min(left.fall, right.fall) };
}

/** Whether the greys between two edges stay above those outside: a gap between two bones has edges beyond it, too. */
function isFilled(profile: Float64Array, left: number, right: number): boolean {
  const outside =
    ((profile[Math.max(0, left - besideColumns)] ?? 0) + (profile[Math.min(profile.length - 1, right + besideColumns)] ?? 0)) / 2;
  const inside = profile.subarray(left + 1, right);
  return Math.min(...inside) - outside > filledShare * (Math.max(...inside) - outside);
}

/** The nearest local maximum of a fall that is comparable with the steepest on its side. */
function nearestSteep(fallAt: (away: number) => number, farthest: number): { away: number; fall: number } {
  let steepest = 0;
  for (let away = 0; away <= farthest; away += 1) steepest = Math.max(steepest, fallAt(away));
  for (let away = 1; away < farthest; away += 1) {
    const fall = fallAt(away);
    if (fall >= nearShare * steepest && fall > 0 && fall >= fallAt(away - 1) && fall >= fallAt(away + 1)) return { away, fall };
  }
  return { away: 0, fall: 0 };
}
