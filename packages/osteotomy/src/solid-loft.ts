import type { SolidMesh } from "./solid-mesh.ts";
import type { SolidPoint } from "./solid-point.ts";

/**
 * A closed surface over rings of equally many points: walls between neighbours, a flat face at each end.
 * @param rings - from one end to the other; each counter-clockwise for whom the last ring lies nearest.
 * @throws RangeError with fewer than two rings, or rings of different size.
 * @example solidLoft([square(0), square(10)]) // a box
 */
export function solidLoft(rings: readonly (readonly SolidPoint[])[]): SolidMesh {
  const [first, last] = [rings[0], rings.at(-1)];
  if (first === undefined || last === undefined || rings.length < 2) throw new RangeError(`a solid needs two rings, got ${rings.length}`);
  const size = first.length;
  if (size < 3 || rings.some((ring) => ring.length !== size)) throw new RangeError(`every ring must have the first one's ${size} points`);
  const start = rings.length * size;
  const indices: number[] = [];
  for (let ring = 1; ring < rings.length; ring += 1) addWall(indices, { near: (ring - 1) * size, far: ring * size, size });
  addFace(indices, { from: start, size, outwards: -1 });
  addFace(indices, { from: start + size, size, outwards: 1 });
  const positions: number[] = [];
  for (const ring of [...rings, first, last]) for (const { x, y, z } of ring) positions.push(x, y, z);
  return { positions, indices };
}

/** A mesh is built anew while a finger drags: written in place rather than joined from lists. */
function addWall(indices: number[], { near, far, size }: { readonly near: number; readonly far: number; readonly size: number }): void {
  for (let at = 0; at < size; at += 1) {
    const next = (at + 1) % size;
    indices.push(near + at, near + next, far + next, near + at, far + next, far + at);
  }
}

function addFace(
  indices: number[],
  { from, size, outwards }: { readonly from: number; readonly size: number; readonly outwards: 1 | -1 },
): void {
  for (let at = 1; at < size - 1; at += 1) {
    if (outwards > 0) indices.push(from, from + at, from + at + 1);
    else indices.push(from, from + at + 1, from + at);
  }
}
