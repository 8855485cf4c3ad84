import type { Point } from "@firstray/geometry";
import { direction, dot } from "@firstray/geometry";
import type { BoneCourse } from "./bone-course.ts";
import { filmStrip } from "./film-strip.ts";
import { shaftLevels } from "./shaft-levels.ts";

/** Where the outer cortices lie at one level, pixels: along the axis from its first point, and lateral of it. */
export interface NeckLevel {
  readonly along: number;
  readonly medial: number;
  readonly lateral: number;
  /** How steep the weaker cortex is, as a share of the typical one. */
  readonly strength: number;
}

const stepMm = { along: 0.5, across: 0.2 } as const;
/** Half the strip, in widths of the shaft: a bone about to flare into its head. */
const halfReach = 1;
/** Levels to either side that one level's cortices are averaged with: 1.5 mm. */
const averaged = 3;

/**
 * A round wall's greys rise with the root of the depth; smoothed, they are steepest so far inside of its outline: 0.77 standard deviations
 * of the smoothing, which is half a millimetre here and about a fifth of one by the film itself, less what the marrow takes away.
 */
const grazedMm = 0.33;

/** The outer cortices of a bone from one place along its axis to another, level by level. */
export function neckLevels(
  brightness: (x: number, y: number) => number,
  { axis, widthPixels, lateral, pixelMm }: BoneCourse,
  between: { readonly from: number; readonly to: number },
): readonly NeckLevel[] {
  const t = direction(axis);
  const middle = (between.from + between.to) / 2;
  const [rowStep, columnStep] = [stepMm.along / pixelMm, stepMm.across / pixelMm];
  const origin: Point = { x: axis.from.x + middle * t.x, y: axis.from.y + middle * t.y };
  const rows = averaged + Math.max(1, Math.round((between.to - between.from) / 2 / rowStep));
  const columns = Math.round((halfReach * widthPixels) / columnStep);
  const strip = filmStrip(brightness, { frame: { origin, x: lateral, y: t }, rows, columns, rowStep, columnStep });
  const levels = shaftLevels(strip, { left: -widthPixels / 2, right: widthPixels / 2, pixelMm }).map((level): NeckLevel => {
    const off = dot({ x: level.middle.x - origin.x, y: level.middle.y - origin.y }, lateral);
    const half = level.widthPixels / 2 + grazedMm / pixelMm;
    const [medial, to] = [off - half, off + half];
    return { along: middle + level.along, medial, lateral: to, strength: level.strength };
  });
  return levels.slice(averaged, -averaged).map((level, index) => averagedLevel(level, levels.slice(index, index + 2 * averaged + 1)));
}

function averagedLevel({ along }: NeckLevel, near: readonly NeckLevel[]): NeckLevel {
  const mean = (of: (level: NeckLevel) => number): number => near.reduce((sum, level) => sum + of(level), 0) / near.length;
  return {
    along,
    medial: mean((level) => level.medial),
    lateral: mean((level) => level.lateral),
    strength: mean((level) => level.strength),
  };
}
