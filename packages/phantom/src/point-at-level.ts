import { type Axis, direction, type Point } from "@firstray/geometry";

/** The point at a level of an axis and a distance across it. */
export function pointAtLevel(axis: Axis, level: number, across: number): Point {
  const towards = direction(axis);
  return { x: axis.from.x + level * towards.x - across * towards.y, y: axis.from.y + level * towards.y + across * towards.x };
}
