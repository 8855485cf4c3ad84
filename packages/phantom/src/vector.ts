/** A point or direction in the canonical right foot: x lateral, y distal, z dorsal, millimetres, floor at z = 0. */
export type Vector = readonly [x: number, y: number, z: number];

/** a + share × b. */
export function plus(a: Vector, b: Vector, share = 1): Vector {
  return [a[0] + share * b[0], a[1] + share * b[1], a[2] + share * b[2]];
}

/** How far one reaches along the other, times the other's length. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Square on both, right-handed. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Same direction, length 1. */
export function unit(a: Vector): Vector {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
}
