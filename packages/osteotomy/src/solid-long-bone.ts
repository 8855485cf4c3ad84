import { type Axis, distance } from "@firstray/geometry";
import { solidBone } from "./solid-bone.ts";
import { type Knot, solidCurve } from "./solid-curve.ts";
import { solidLevels } from "./solid-levels.ts";
import type { SolidPoint } from "./solid-point.ts";
import { solidRound } from "./solid-round.ts";
import { solidRing } from "./solid-section.ts";

/** A bone that is drawn by proportion between two measured ends. */
export interface LongBone {
  /** From its proximal to its distal end, as seen from above. */
  readonly axis: Axis;
  /** Half of its width by the share of the way along it. */
  readonly halfWidths: readonly Knot[];
  /** Its height as a share of its width. */
  readonly flatness: number;
  /** Of its middle, by the share of the way along it. */
  readonly middleHeight: (share: number) => number;
  /** Share of the bone over which each end is rounded. */
  readonly rounded?: readonly [proximal: number, distal: number];
}

/**
 * Rings of a long bone with rounded ends, from proximal to distal.
 * @throws RangeError when its ends coincide.
 */
export function solidLongBone({
  axis,
  halfWidths,
  flatness,
  middleHeight,
  rounded = [0.09, 0.12],
}: LongBone): readonly (readonly SolidPoint[])[] {
  const [proximal, distal] = rounded;
  const long = distance(axis.from, axis.to);
  const place = solidBone(axis, (along) => middleHeight(along / long));
  const width = solidCurve(halfWidths);
  return solidLevels(0, 1, 32, "both").map((share) => {
    const half = width(share) * solidRound(1 - share / proximal) * solidRound(1 - (1 - share) / distal);
    return solidRing({ along: share * long, medial: -half, lateral: half, middle: 0, halfHeight: half * flatness }, place);
  });
}
