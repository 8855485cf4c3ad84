import { type Axis, direction, distance, type Point } from "@firstray/geometry";
import type { SolidFoot } from "./solid-foot.ts";
import type { LongBone } from "./solid-long-bone.ts";

/** Widths that no landmark tells, in neck widths; and how far the bone reaches beyond its shaft's levels, in their distance. */
const drawn = { base: 0.5, waist: 0.3, head: 0.42, behind: 0.6, ahead: 0.75 } as const;

/**
 * The second metatarsal, which the operation does not move: as long and as turned as its landmarks say.
 * @param heightPerLength - of its middle: how much it falls per unit of length.
 */
export function solidSecondMetatarsal({ at, known, neckWidth }: SolidFoot, heightPerLength: number): LongBone {
  const shaft = { from: known("secondMetatarsalShaftProximal"), to: known("secondMetatarsalShaftDistal") };
  const long = distance(shaft.from, shaft.to);
  const centre = at("secondMetatarsalHeadCentre");
  const axis: Axis = {
    from: at("secondMetatarsalBaseCentre") ?? along(shaft.from, shaft, -drawn.behind * long),
    to:
      at("secondMetatarsalHeadDistal") ??
      (centre ? along(centre, shaft, drawn.head * neckWidth) : along(shaft.to, shaft, drawn.ahead * long)),
  };
  const whole = distance(axis.from, axis.to);
  return {
    axis,
    halfWidths: [
      [0, drawn.base * neckWidth],
      [0.14, drawn.base * 0.86 * neckWidth],
      [0.5, drawn.waist * neckWidth],
      [0.72, drawn.waist * 1.04 * neckWidth],
      [0.92, drawn.head * neckWidth],
      [1, drawn.head * neckWidth],
    ],
    flatness: 1,
    middleHeight: (share) => share * whole * heightPerLength,
  };
}

function along({ x, y }: Point, line: Axis, by: number): Point {
  const forward = direction(line);
  return { x: x + by * forward.x, y: y + by * forward.y };
}
