import { type Axis, direction } from "@firstray/geometry";
import type { SolidPoint } from "./solid-point.ts";

/** A point of a bone's own frame in the foot frame: how far lateral of its axis, how far along it, how far above its middle. */
export type PlaceOnBone = (aside: number, along: number, height: number) => SolidPoint;

/**
 * The frame of a bone whose axis is known from above.
 * @param middleHeight - of the bone's middle by how far along its axis.
 * @throws RangeError when the axis has no length.
 */
export function solidBone(axis: Axis, middleHeight: (along: number) => number): PlaceOnBone {
  const distal = direction(axis);
  return (aside, along, height) => ({
    x: axis.from.x + along * distal.x + aside * distal.y,
    y: axis.from.y + along * distal.y - aside * distal.x,
    z: middleHeight(along) + height,
  });
}
