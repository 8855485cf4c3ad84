import type { Mesh } from "./mesh.ts";
import type { Vector } from "./vector.ts";

/** The same surface with every point moved. */
export function movedMesh({ points, triangles }: Mesh, move: (point: Vector) => Vector): Mesh {
  const moved = new Float64Array(points.length);
  for (let at = 0; at < points.length; at += 3) moved.set(move([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0]), at);
  return { points: moved, triangles };
}
