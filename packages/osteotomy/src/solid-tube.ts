import { solidLoft } from "./solid-loft.ts";
import type { SolidMesh } from "./solid-mesh.ts";
import type { SolidPoint } from "./solid-point.ts";

const sides = 16;

/**
 * A round tube along a line of points: a wire.
 * @param path - two points or more; those that coincide with their predecessor are left out.
 * @throws RangeError when fewer than two distinct points are left, or without a radius.
 */
export function solidTube(path: readonly SolidPoint[], radius: number): SolidMesh {
  if (!(radius > 0)) throw new RangeError(`a tube must have a radius above 0, got ${radius}`);
  const distinct = path.filter((point, at) => at === 0 || length(between(path[at - 1] ?? point, point)) > 1e-9);
  if (distinct.length < 2) throw new RangeError(`a tube needs two distinct points, got ${distinct.length}`);
  let upward: SolidPoint = { x: 0, y: 0, z: 1 };
  const rings = distinct.map((centre, at) => {
    const along = unit(between(distinct[at - 1] ?? centre, distinct[at + 1] ?? centre));
    upward = acrossOf(along, upward);
    return ring(centre, { along, upward }, radius);
  });
  return solidLoft(rings);
}

/** The part of the last direction that is across the new one: the tube does not twist. */
function acrossOf(along: SolidPoint, last: SolidPoint): SolidPoint {
  const across = less(last, along, dot(last, along));
  if (length(across) > 1e-6) return unit(across);
  const other = Math.abs(along.x) < 0.9 ? { x: 1, y: 0, z: 0 } : { x: 0, y: 1, z: 0 };
  return unit(less(other, along, dot(other, along)));
}

function ring(centre: SolidPoint, { along, upward }: { along: SolidPoint; upward: SolidPoint }, radius: number): readonly SolidPoint[] {
  const aside = cross(along, upward);
  return Array.from({ length: sides }, (_, side) => {
    const turn = (2 * Math.PI * side) / sides;
    const [a, u] = [-radius * Math.cos(turn), radius * Math.sin(turn)];
    return { x: centre.x + a * aside.x + u * upward.x, y: centre.y + a * aside.y + u * upward.y, z: centre.z + a * aside.z + u * upward.z };
  });
}

function between(from: SolidPoint, to: SolidPoint): SolidPoint {
  return { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z };
}

function less(from: SolidPoint, along: SolidPoint, by: number): SolidPoint {
  return { x: from.x - by * along.x, y: from.y - by * along.y, z: from.z - by * along.z };
}

function dot(a: SolidPoint, b: SolidPoint): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function cross(a: SolidPoint, b: SolidPoint): SolidPoint {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

function length(of: SolidPoint): number {
  return Math.hypot(of.x, of.y, of.z);
}

function unit(of: SolidPoint): SolidPoint {
  const size = length(of);
  return size > 1e-12 ? { x: of.x / size, y: of.y / size, z: of.z / size } : { x: 0, y: 1, z: 0 };
}
