import { cross, plus, type Vector } from "./vector.ts";

/** Where a bone lies: its proximal end, and its own lateral (x), distal (y) and dorsal (z) directions. */
export interface Frame {
  readonly origin: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}

/** How a bone points, degrees: yaw + lateral, declination + distal end towards the floor, roll + dorsum turned medially (pronation of the first ray). */
export interface Heading {
  readonly yaw: number;
  readonly declination: number;
  readonly roll: number;
}

export function frameAlong(origin: Vector, { yaw, declination, roll }: Heading): Frame {
  const radians = Math.PI / 180;
  const [sinYaw, cosYaw] = [Math.sin(yaw * radians), Math.cos(yaw * radians)];
  const [sinFall, cosFall] = [Math.sin(declination * radians), Math.cos(declination * radians)];
  const [sinRoll, cosRoll] = [Math.sin(roll * radians), Math.cos(roll * radians)];
  const y: Vector = [sinYaw * cosFall, cosYaw * cosFall, -sinFall];
  const level: Vector = [cosYaw, -sinYaw, 0];
  const upright = cross(level, y);
  const x = plus([level[0] * cosRoll, level[1] * cosRoll, level[2] * cosRoll], upright, sinRoll);
  return { origin, x, y, z: cross(x, y) };
}

/** A point given in the bone's own coordinates, in those of the foot. */
export function pointIn({ origin, x, y, z }: Frame, local: Vector): Vector {
  return plus(plus(plus(origin, x, local[0]), y, local[1]), z, local[2]);
}
