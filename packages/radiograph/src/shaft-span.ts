import type { ShaftLevel } from "./shaft-levels.ts";

/** A level belongs to the shaft while its weaker cortex is at least this share of the typical one. */
const faintest = 0.3;
/** And while it is at least this share of the waist's width. */
const narrowest = 0.7;
/** So many unusable levels on end finish the shaft; fewer are a nutrient canal, a marker, a crossing edge. */
const patience = 4;
/** Levels on either side of the middle among which the waist is looked for, and its rank among their widths. */
const waistReach = 16;
const waistRank = 0.2;

/**
 * The levels of the shaft, from the middle one outwards until the bone flares or its cortices are lost.
 * @param flare - the width, as a share of the waist's, at which the shaft ends.
 */
export function shaftSpan(levels: readonly ShaftLevel[], flare: number): readonly ShaftLevel[] {
  const middle = Math.floor((levels.length - 1) / 2);
  const widths = levels.slice(Math.max(0, middle - waistReach), middle + waistReach + 1).map(({ widthPixels }) => widthPixels);
  const waist = widths.sort((a, b) => a - b)[Math.floor(widths.length * waistRank)] ?? 0;
  const isShaft = ({ strength, widthPixels }: ShaftLevel): boolean =>
    strength > faintest && widthPixels > narrowest * waist && widthPixels < flare * waist;
  const before = unbroken(levels.slice(0, middle).reverse(), isShaft).reverse();
  return [...before, ...unbroken(levels.slice(middle), isShaft)];
}

/** The usable levels up to the first long gap. */
function unbroken(levels: readonly ShaftLevel[], isShaft: (level: ShaftLevel) => boolean): ShaftLevel[] {
  const kept: ShaftLevel[] = [];
  let misses = 0;
  for (const level of levels) {
    if (isShaft(level)) {
      kept.push(level);
      misses = 0;
    } else {
      misses += 1;
      if (misses === patience) break;
    }
  }
  return kept;
}
