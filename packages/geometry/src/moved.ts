import type { Point } from "./point.ts";

/** Turn about a point, then shift: what an osteotomy does to the part that it frees. */
export interface RigidMotion {
  readonly about: Point;
  /** Counted from y towards x, as `lateralTurn` does. */
  readonly turnDegrees: number;
  readonly shift: Point;
}

/** Where a rigid motion takes a point. Lengths and angles stay as they are. */
export function moved(point: Point, { about, turnDegrees, shift }: RigidMotion): Point {
  const radians = (turnDegrees * Math.PI) / 180;
  const cosine = Math.cos(radians);
  const sine = Math.sin(radians);
  const x = point.x - about.x;
  const y = point.y - about.y;
  return { x: about.x + x * cosine + y * sine + shift.x, y: about.y - x * sine + y * cosine + shift.y };
}
