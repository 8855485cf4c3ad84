import type { SolidPoint } from "./solid-point.ts";

/** A bone's cross-section at one level, as the film and the side view show it. */
export interface SolidSection {
  /** Along the bone's axis. */
  readonly along: number;
  /** Outer borders by their distance from the axis, positive laterally; medial is less than lateral. */
  readonly medial: number;
  readonly lateral: number;
  /** Where between them the section is highest. */
  readonly middle: number;
  /** From the middle up, and from the middle down. */
  readonly halfHeight: number;
}

/** Points of one ring; even, and a multiple of 4, so that its most medial and most lateral points are among them. */
export const ringSize = 40;

/**
 * The section's border, from medial over dorsal to lateral and back over plantar.
 * @param place - a point of the bone's own frame (distance lateral of the axis, along it, height) in the foot frame.
 */
export function solidRing(
  { along, medial, lateral, middle, halfHeight }: SolidSection,
  place: (aside: number, along: number, height: number) => SolidPoint,
): readonly SolidPoint[] {
  return Array.from({ length: ringSize }, (_, step) => {
    const turn = (2 * Math.PI * step) / ringSize;
    const across = -Math.cos(turn);
    const aside = middle + across * (across < 0 ? middle - medial : lateral - middle);
    return place(aside, along, halfHeight * Math.sin(turn));
  });
}
