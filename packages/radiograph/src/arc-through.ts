import type { Point } from "@firstray/geometry";

/** The upper part of a circle: y grows the way that it bulges. */
export interface Arc {
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The arc through three points from left to right that bulges towards growing y; nothing where they are straight or bend the other way. */
export function arcThrough(left: Point, middle: Point, right: Point): Arc | undefined {
  const [ax, ay, bx, by] = [middle.x - left.x, middle.y - left.y, right.x - left.x, right.y - left.y];
  const turn = 2 * (ax * by - ay * bx);
  if (turn >= 0) return undefined;
  const [a, b] = [ax * ax + ay * ay, bx * bx + by * by];
  const [x, y] = [(by * a - ay * b) / turn, (ax * b - bx * a) / turn];
  return { x: left.x + x, y: left.y + y, radius: Math.hypot(x, y) };
}
