import type { Mesh } from "./mesh.ts";

const headerBytes = 84;
const facetBytes = 50;

/**
 * Reads a binary STL; corners at the same place become one point, so that neighbours know each other.
 * @throws RangeError when the file is not as long as its facet count says.
 */
export function readStl(bytes: Uint8Array): Mesh {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facets = bytes.byteLength < headerBytes ? 0 : view.getUint32(80, true);
  if (facets === 0 || bytes.byteLength !== headerBytes + facets * facetBytes)
    throw new RangeError(`a binary STL of ${facets} facets has ${headerBytes + facets * facetBytes} bytes, got ${bytes.byteLength}`);
  const points: number[] = [];
  const known = new Map<string, number>();
  const triangles = new Uint32Array(3 * facets);
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const at = headerBytes + Math.floor(corner / 3) * facetBytes + 12 * ((corner % 3) + 1);
    const place = [view.getFloat32(at, true), view.getFloat32(at + 4, true), view.getFloat32(at + 8, true)];
    const key = place.join(" ");
    const index = known.get(key) ?? points.length / 3;
    if (index === points.length / 3) {
      known.set(key, index);
      points.push(...place);
    }
    triangles[corner] = index;
  }
  return { points: Float64Array.from(points), triangles };
}
