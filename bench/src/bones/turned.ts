import type { Vector } from "./vector.ts";

/** A turn about an axis through a point, degrees, right-handed. @returns where it takes a point. */
export function turned(centre: Vector, axis: Vector, degrees: number): (point: Vector) => Vector {
  const length = Math.hypot(...axis);
  const [ax, ay, az] = [axis[0] / length, axis[1] / length, axis[2] / length];
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return ([px, py, pz]) => {
    const [x, y, z] = [px - centre[0], py - centre[1], pz - centre[2]];
    const rest = (ax * x + ay * y + az * z) * (1 - cosine);
    return [
      centre[0] + x * cosine + (ay * z - az * y) * sine + ax * rest,
      centre[1] + y * cosine + (az * x - ax * z) * sine + ay * rest,
      centre[2] + z * cosine + (ax * y - ay * x) * sine + az * rest,
    ];
  };
}
