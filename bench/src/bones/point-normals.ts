import type { Mesh } from "./mesh.ts";

/** Outward unit normal at every point of a surface: the mean of its triangles' normals, by area, smoothed once over the neighbours. */
export function pointNormals({ points, triangles }: Mesh): Float64Array {
  const facets = new Float64Array(points.length);
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = [3 * (triangles[corner] ?? 0), 3 * (triangles[corner + 1] ?? 0), 3 * (triangles[corner + 2] ?? 0)];
    const edge = (to: number, axis: number): number => (points[to + axis] ?? 0) - (points[a + axis] ?? 0);
    for (let axis = 0; axis < 3; axis += 1) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      const part = edge(b, u) * edge(c, v) - edge(b, v) * edge(c, u);
      for (const at of [a, b, c]) facets[at + axis] = (facets[at + axis] ?? 0) + part;
    }
  }
  return unitVectors(smoothed(unitVectors(facets), triangles));
}

function smoothed(normals: Float64Array, triangles: Uint32Array): Float64Array {
  const sums = normals.slice();
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const next = corner % 3 === 2 ? corner - 2 : corner + 1;
    const [from, to] = [3 * (triangles[corner] ?? 0), 3 * (triangles[next] ?? 0)];
    for (let axis = 0; axis < 3; axis += 1) sums[from + axis] = (sums[from + axis] ?? 0) + (normals[to + axis] ?? 0);
  }
  return sums;
}

function unitVectors(vectors: Float64Array): Float64Array {
  const units = new Float64Array(vectors.length);
  for (let at = 0; at < vectors.length; at += 3) {
    const length = Math.max(Number.MIN_VALUE, Math.hypot(vectors[at] ?? 0, vectors[at + 1] ?? 0, vectors[at + 2] ?? 0));
    for (let axis = 0; axis < 3; axis += 1) units[at + axis] = (vectors[at + axis] ?? 0) / length;
  }
  return units;
}
