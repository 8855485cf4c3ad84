import type { Arrangement } from "./arrangement.ts";
import type { BoneName } from "./bone-name.ts";
import { curve, type Knot } from "./curve.ts";
import { pointIn } from "./point-in.ts";
import { roundedEnd } from "./rounded-end.ts";
import type { Skeleton } from "./skeleton.ts";
import { type Section, skinTube } from "./skin-tube.ts";
import type { Surface } from "./surface.ts";
import { cross, plus, unit, type Vector } from "./vector.ts";

interface Toe {
  readonly metatarsal: BoneName;
  readonly bones: readonly BoneName[];
  /** Half-width of the flesh and how far it reaches beyond the last bone, millimetres in a foot of size 1. */
  readonly halfWidth: number;
  readonly pad: number;
}

const toes: readonly Toe[] = [
  { metatarsal: "firstMetatarsal", bones: ["firstProximalPhalanx", "firstDistalPhalanx"], halfWidth: 15.2, pad: 6.5 },
  {
    metatarsal: "secondMetatarsal",
    bones: ["secondProximalPhalanx", "secondMiddlePhalanx", "secondDistalPhalanx"],
    halfWidth: 9.2,
    pad: 4,
  },
  { metatarsal: "thirdMetatarsal", bones: ["thirdProximalPhalanx", "thirdMiddlePhalanx", "thirdDistalPhalanx"], halfWidth: 8.9, pad: 4 },
  {
    metatarsal: "fourthMetatarsal",
    bones: ["fourthProximalPhalanx", "fourthMiddlePhalanx", "fourthDistalPhalanx"],
    halfWidth: 8.5,
    pad: 4,
  },
  { metatarsal: "fifthMetatarsal", bones: ["fifthProximalPhalanx", "fifthMiddlePhalanx", "fifthDistalPhalanx"], halfWidth: 8.5, pad: 4 },
];

/** The flesh of each toe around its chain of bones, from within the forefoot to beyond the last bone. */
export function skinToes(bones: Skeleton, frames: Arrangement, size: number): Surface[] {
  return toes.map((toe) => toeTube(chainOf(toe, bones, frames, size), toe.halfWidth * size));
}

/** Joints of a toe from within its metatarsal to beyond its last bone. */
function chainOf({ metatarsal, bones: names, pad }: Toe, bones: Skeleton, frames: Arrangement, size: number): Vector[] {
  const joints = names.flatMap((name) => [frames[name].origin, pointIn(frames[name], [0, bones[name].shape.lengthMm, 0])]);
  const start = pointIn(frames[metatarsal], [0, 0.7 * bones[metatarsal].shape.lengthMm, 0]);
  const [before = start, last = start] = joints.slice(-2);
  return [start, ...joints, plus(last, unit(plus(last, before, -1)), pad * size)];
}

function toeTube(knots: readonly Vector[], radius: number): Surface {
  const steps = knots.map((knot, index) => Math.hypot(...plus(knot, knots[index - 1] ?? knot, -1)));
  const at = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
  const total = at.at(-1) ?? 1;
  const axis = (pick: 0 | 1 | 2): ((along: number) => number) => curve(knots.map((knot, index): Knot => [at[index] ?? 0, knot[pick]]));
  const [x, y, z] = [axis(0), axis(1), axis(2)];
  const [from, to] = [knots[0] ?? [0, 0, 0], knots.at(-1) ?? [0, 1, 0]];
  const across = unit([to[1] - from[1], from[0] - to[0], 0]);
  const sections = Array.from({ length: 47 }, (_, index): Section => {
    const s = (total * index) / 46;
    const round = roundedEnd((total - s) / (radius * 1.2)) * roundedEnd(s / 8);
    const plump = 0.94 + 0.07 * Math.sin((2.6 * Math.PI * s) / total) ** 2 + 0.05 * (s / total);
    const ahead = unit([x(s + 1) - x(s - 1), y(s + 1) - y(s - 1), z(s + 1) - z(s - 1)]);
    const up = unit(cross(across, ahead));
    return { up, centre: [x(s), y(s), z(s) - 0.08 * radius], halfWidth: radius * plump * round, halfDepth: radius * plump * round * 0.88 };
  });
  return skinTube(sections, across, [0, 0, 1], 2.15);
}
