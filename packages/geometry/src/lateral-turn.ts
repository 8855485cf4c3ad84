import type { Axis } from "./axis.ts";
import { cross } from "./cross.ts";
import { direction } from "./direction.ts";
import { dot } from "./dot.ts";

const degreesPerRadian = 180 / Math.PI;

/**
 * The turn that takes one axis into the direction of another, counted from y towards x:
 * towards lateral in the dorsoplantar foot frame (x lateral, y distal).
 * By `atan2`: exact for nearly parallel axes, where the arc cosine loses half of its digits.
 * @returns degrees in (−180, 180].
 * @throws RangeError when an axis has no length.
 * @example lateralTurn({ from: { x: 0, y: 0 }, to: { x: 0, y: 1 } }, { from: { x: 0, y: 0 }, to: { x: 1, y: 1 } }) // 45
 */
export function lateralTurn(from: Axis, to: Axis): number {
  const start = direction(from);
  const end = direction(to);
  const turn = Math.atan2(cross(end, start), dot(start, end)) * degreesPerRadian;
  return turn === -180 ? 180 : turn;
}
