import type { PlaceOnBone } from "./solid-bone.ts";
import { solidLevels } from "./solid-levels.ts";
import type { SolidMetatarsal } from "./solid-metatarsal.ts";
import type { SolidPoint } from "./solid-point.ts";
import { ringSize, solidRing } from "./solid-section.ts";

/** The cut through the neck: what the saw or burr takes, and its angle. */
export interface SolidCut {
  /** In the foot's unit, along the shaft axis. */
  readonly kerf: number;
  /** From the perpendicular to the shaft axis; positive where its lateral end lies more proximal. */
  readonly obliquityDegrees: number;
}

/** Rings of the two pieces before anything moves, and the cut's own plane. */
export interface CutRings {
  readonly shaft: readonly (readonly SolidPoint[])[];
  readonly head: readonly (readonly SolidPoint[])[];
  /** Middle of the kerf, as far as the bone's section reaches. */
  readonly plane: readonly SolidPoint[];
}

/** How far from the cut its slant is spread over the rings, in neck widths: beyond, they stand across the axis again. */
const spread = 1.1;

/**
 * The metatarsal in two pieces. Half of the kerf is taken from each side of the middle of the neck.
 * @source clinical-facts-4
 */
export function solidCut(bone: SolidMetatarsal, place: PlaceOnBone, cut: SolidCut & { readonly neckWidth: number }): CutRings {
  const { base, neck, head, tip, section } = bone;
  const slant = Math.tan((cut.obliquityDegrees * Math.PI) / 180);
  const middle = section(neck).middle;
  const half = Math.min(cut.kerf / 2, (head - neck) * 0.8, (neck - base) * 0.8);
  const reach = (side: -1 | 1): number => Math.min(spread * cut.neckWidth, 0.9 * (side < 0 ? neck - half - base : head - neck - half));
  const ring = (level: number, side: -1 | 0 | 1): readonly SolidPoint[] => {
    const away = side === 0 ? 0 : Math.abs(level - neck - side * half) / Math.max(reach(side), 1e-9);
    const slanted = slant * Math.max(0, 1 - away);
    return solidRing(section(level), (aside, along, height) => place(aside, along - slanted * (aside - middle), height));
  };
  return {
    shaft: solidLevels(base, neck - half, 36).map((level) => ring(level, -1)),
    head: [...solidLevels(neck + half, head, 22).slice(0, -1), ...solidLevels(head, tip, 16, "last")].map((level) => ring(level, 1)),
    plane: ring(neck, 0),
  };
}

/** The most medial and the most lateral point of a ring. */
export const ringSides = { medial: 0, lateral: ringSize / 2 } as const;
