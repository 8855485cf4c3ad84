import type { Frame } from "./frame.ts";
import { cross, plus, type Vector } from "./vector.ts";

/** How a bone points, degrees: yaw + lateral, declination + distal end towards the floor, roll + dorsum turned medially (pronation of the first ray). */
export interface Heading {
  readonly yaw: number;
  readonly declination: number;
  readonly roll: number;
}

/** The frame of a bone whose proximal end lies at a point and that points in a direction. */
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
