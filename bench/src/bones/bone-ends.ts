import type { Mesh } from "./mesh.ts";
import type { Vector } from "./vector.ts";

/** The middles of a bone's proximal and distal ends. */
export interface BoneEnds {
  readonly proximal: Vector;
  readonly distal: Vector;
}

/** Mean of the points within the last tenth of a bone's length (along z, which every ray follows within some 30°) at either end. */
export function boneEnds({ points }: Mesh): BoneEnds {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 2; at < points.length; at += 3) {
    low = Math.min(low, points[at] ?? 0);
    high = Math.max(high, points[at] ?? 0);
  }
  const tenth = (high - low) / 10;
  return { proximal: middleWithin(points, low, low + tenth), distal: middleWithin(points, high - tenth, high) };
}

function middleWithin(points: Float64Array, from: number, to: number): Vector {
  let [x, y, z, count] = [0, 0, 0, 0];
  for (let at = 0; at < points.length; at += 3) {
    const height = points[at + 2] ?? 0;
    if (height < from || height > to) continue;
    x += points[at] ?? 0;
    y += points[at + 1] ?? 0;
    z += height;
    count += 1;
  }
  return [x / count, y / count, z / count];
}
