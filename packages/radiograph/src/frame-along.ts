import type { Axis, Frame } from "@firstray/geometry";
import { direction } from "@firstray/geometry";

/** The frame of an axis: y along it from its start, x across, to the right of its way on the film. */
export function frameAlong(axis: Axis): Frame {
  const { x, y } = direction(axis);
  return { origin: axis.from, x: { x: -y, y: x }, y: { x, y } };
}
