import { boneEnds } from "./bone-ends.ts";
import type { Mesh } from "./mesh.ts";
import { pointNormals } from "./point-normals.ts";

/** How thick a bone's cortex is, millimetres. */
export interface Cortex {
  readonly middleMm: number;
  readonly endsMm: number;
}

/**
 * The inner side of the cortex: every point of the surface moved inwards by the cortex there, thickest mid-shaft. Where the bone is thin
 * the cortex stays within 45 % of the distance to its axis, so that the inner side does not turn inside out.
 */
export function innerSurface(bone: Mesh, { middleMm, endsMm }: Cortex): Mesh {
  const normals = pointNormals(bone);
  const { proximal, distal } = boneEnds(bone);
  const length = distal[2] - proximal[2];
  const points = bone.points.slice();
  for (let at = 0; at < points.length; at += 3) {
    const [x, y, z] = [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
    const share = (z - proximal[2]) / length;
    const shaft = Math.max(0, 1 - Math.abs(2 * share - 1) ** 3);
    const fromAxis = Math.hypot(x - proximal[0] - share * (distal[0] - proximal[0]), y - proximal[1] - share * (distal[1] - proximal[1]));
    const cortex = Math.min(endsMm + (middleMm - endsMm) * shaft, Math.max(0.3, 0.45 * fromAxis));
    for (let axis = 0; axis < 3; axis += 1) points[at + axis] = (points[at + axis] ?? 0) - cortex * (normals[at + axis] ?? 0);
  }
  return { points, triangles: bone.triangles };
}
