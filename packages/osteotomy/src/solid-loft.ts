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
  const walls = rings.slice(1).flatMap((_, ring) => wallBetween(ring * size, (ring + 1) * size, size));
  const start = rings.length * size;
  return {
    positions: [...rings, first, last].flat().flatMap(({ x, y, z }) => [x, y, z]),
    indices: [...walls, ...fan(start, size).toReversed(), ...fan(start + size, size)],
  };
}

function wallBetween(near: number, far: number, size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => {
    const next = (at + 1) % size;
    return [near + at, near + next, far + next, near + at, far + next, far + at];
  }).flat();
}

function fan(from: number, size: number): readonly number[] {
  return Array.from({ length: size - 2 }, (_, at) => [from, from + at + 1, from + at + 2]).flat();
}
