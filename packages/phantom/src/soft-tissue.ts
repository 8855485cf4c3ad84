import type { Arrangement } from "./arrangement.ts";
import type { BoneName } from "./bone-name.ts";
import { curve, type Knot } from "./curve.ts";
import { pointIn } from "./frame.ts";
import type { Skeleton } from "./skeleton.ts";
import { type Surface, surfaceOf } from "./surface.ts";
import { plus, unit, type Vector } from "./vector.ts";

/** A station of a limb: its middle and its half-widths across and up. */
interface Section {
  readonly centre: Vector;
  readonly halfWidth: number;
  readonly halfDepth: number;
}

/** The skin: foot, leg and five toes as closed surfaces in the coordinates of the foot; they overlap. */
export function softTissue(bones: Skeleton, frames: Arrangement, size: number): Surface[] {
  return [footBody(bones, frames, size), leg(bones, frames, size), ...toes(bones, frames, size)];
}

const bodyBones: readonly BoneName[] = [
  "talus",
  "calcaneus",
  "navicular",
  "cuboid",
  "medialCuneiform",
  "intermediateCuneiform",
  "lateralCuneiform",
  "firstMetatarsal",
  "secondMetatarsal",
  "thirdMetatarsal",
  "fourthMetatarsal",
  "fifthMetatarsal",
];

/** Shrink-wraps the bones behind the toes, station by station, from heel to web. */
function footBody(bones: Skeleton, frames: Arrangement, size: number): Surface {
  const points = bodyBones.flatMap((name) => worldPoints(bones, frames, name));
  const back = Math.min(...points.map(([, y]) => y)) - 8 * size;
  const web = middleOf(frames.secondProximalPhalanx.origin, frames.thirdProximalPhalanx.origin)[1] + 13 * size;
  const stations = Array.from({ length: 17 }, (_, index) => back + ((web - back) * index) / 16);
  const half = (web - back) / 16;
  const boxes = stations.map((y) => boxOf(points.filter((point) => Math.abs(point[1] - y) < 1.1 * half)));
  const filled = boxes.filter((box) => box !== undefined);
  const box = (index: number) => boxes[index] ?? (index < 8 ? filled[0] : filled.at(-1)) ?? { left: 0, right: 0, top: 0 };
  const wrap = (pick: (index: number) => number): ((at: number) => number) =>
    curve(stations.map((y, index): Knot => [y, smoothed(pick, index)]));
  const [left, right, top] = [
    wrap((index) => box(index).left - 6 * size),
    wrap((index) => box(index).right + 7 * size),
    wrap((index) => box(index).top + 5 * size),
  ];
  const sections = Array.from({ length: 61 }, (_, index) => {
    const share = index / 60;
    const y = back + (web - back) * share;
    const round = roundedEnd(share / 0.1) * roundedEnd((1 - share) / 0.03);
    const height = top(y) * (0.35 + 0.65 * round) * roundedEnd((1 - share) / 0.16);
    return {
      centre: [(left(y) + right(y)) / 2, y, height / 2 + 7 * size * (1 - roundedEnd((1 - share) / 0.16))] as const,
      halfWidth: ((right(y) - left(y)) / 2) * round,
      halfDepth: (height / 2) * round,
    };
  });
  return tube(sections, [1, 0, 0], [0, 0, 1], 2.5);
}

/** Width of a round end as a share of the full width, `from` of an end's own length away from the tip. */
function roundedEnd(from: number): number {
  return Math.sqrt(Math.max(0, 1 - Math.max(0, 1 - from) ** 2));
}

function smoothed(pick: (index: number) => number, index: number): number {
  return (pick(Math.max(0, index - 1)) + 2 * pick(index) + pick(Math.min(16, index + 1))) / 4;
}

function boxOf(points: readonly Vector[]): { left: number; right: number; top: number } | undefined {
  if (points.length === 0) return undefined;
  return {
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    top: Math.max(...points.map(([, , z]) => z)),
  };
}

function worldPoints(bones: Skeleton, frames: Arrangement, name: BoneName): Vector[] {
  const { points } = bones[name].outer;
  const found: Vector[] = [];
  for (let index = 0; index < points.length; index += 9) {
    found.push(pointIn(frames[name], [points[index] ?? 0, points[index + 1] ?? 0, points[index + 2] ?? 0]));
  }
  return found;
}

function leg({ tibia }: Skeleton, frames: Arrangement, size: number): Surface {
  const sections = Array.from({ length: 30 }, (_, index): Section => {
    const share = index / 29;
    const calf = 1 + 0.7 * share * share;
    const round = roundedEnd(share / 0.1);
    const centre = pointIn(frames.tibia, [8 * size, (share * 1.02 - 0.14) * tibia.shape.lengthMm, (-4 - 10 * share) * size * -1]);
    return { centre, halfWidth: 33 * size * calf * round, halfDepth: 31 * size * calf * round };
  });
  return tube(sections, frames.tibia.x, frames.tibia.z, 2.1);
}

function middleOf(a: Vector, b: Vector): Vector {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

const toeChains: readonly (readonly BoneName[])[] = [
  ["firstProximalPhalanx", "firstDistalPhalanx"],
  ["secondProximalPhalanx", "secondMiddlePhalanx", "secondDistalPhalanx"],
  ["thirdProximalPhalanx", "thirdMiddlePhalanx", "thirdDistalPhalanx"],
  ["fourthProximalPhalanx", "fourthMiddlePhalanx", "fourthDistalPhalanx"],
  ["fifthProximalPhalanx", "fifthMiddlePhalanx", "fifthDistalPhalanx"],
];

function toes(bones: Skeleton, frames: Arrangement, size: number): Surface[] {
  return toeChains.map((chain, index) => {
    const hallux = index === 0;
    const radius = (hallux ? 14.5 : 8.6 - 0.3 * index) * size;
    const knots = chainPoints(bones, frames, chain);
    const last = knots.at(-1) ?? [0, 0, 0];
    const before = knots.at(-2) ?? last;
    const pad = (hallux ? 6 : 4) * size;
    const run = Math.hypot(last[0] - before[0], last[1] - before[1], last[2] - before[2]);
    return toeTube([...knots, plus(last, plus(last, before, -1), pad / run)], radius, hallux);
  });
}

/** Joints of a toe from behind its base to its tip. */
function chainPoints(bones: Skeleton, frames: Arrangement, chain: readonly BoneName[]): Vector[] {
  const [first] = chain;
  const start = first === undefined ? [] : [pointIn(frames[first], [0, -12, 0])];
  return [...start, ...chain.flatMap((name) => [frames[name].origin, pointIn(frames[name], [0, bones[name].shape.lengthMm, 0])])];
}

function toeTube(knots: readonly Vector[], radius: number, hallux: boolean): Surface {
  const along = knots.map((_, index) => knots.slice(1, index + 1).reduce((sum, knot, at) => sum + distance(knot, knots[at] ?? knot), 0));
  const total = along.at(-1) ?? 1;
  const axis = (pick: 0 | 1 | 2): ((at: number) => number) => curve(knots.map((knot, index): Knot => [along[index] ?? 0, knot[pick]]));
  const [x, y, z] = [axis(0), axis(1), axis(2)];
  const cap = radius * 1.15;
  const sections = Array.from({ length: 41 }, (_, index): Section => {
    const s = (total * index) / 40;
    const round = roundedEnd((total - s) / cap) * roundedEnd(s / 10);
    const plump = 0.94 + 0.1 * Math.sin((Math.PI * s) / total) ** 2 + (hallux ? 0.06 : 0.05) * (s / total);
    return { centre: [x(s), y(s), z(s) - 0.06 * radius], halfWidth: radius * plump * round, halfDepth: radius * plump * round * 0.9 };
  });
  const [from, to] = [knots[0] ?? [0, 0, 0], knots.at(-1) ?? [0, 1, 0]];
  return tube(sections, unit([to[1] - from[1], from[0] - to[0], 0]), [0, 0, 1], 2.15);
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The surface through sections spanned by two directions. */
function tube(sections: readonly Section[], across: Vector, up: Vector, squareness: number): Surface {
  const segments = 48;
  const count = sections.length - 2;
  return surfaceOf(count, segments, (ring) => {
    const { centre, halfWidth, halfDepth } = sections[ring + 1] ?? { centre: [0, 0, 0] as const, halfWidth: 0, halfDepth: 0 };
    const end = ring < 0 || ring >= count;
    return (segment) => {
      const angle = (2 * Math.PI * segment) / segments;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const radius = end ? 0 : 1 / (Math.abs(c) ** squareness + Math.abs(s) ** squareness) ** (1 / squareness);
      const [a, b] = [halfWidth * radius * c, halfDepth * radius * s];
      return [centre[0] + across[0] * a + up[0] * b, centre[1] + across[1] * a + up[1] * b, centre[2] + across[2] * a + up[2] * b];
    };
  });
}
