import { type BoneName, boneNames } from "./bone-name.ts";
import type { BoneShape } from "./bone-shape.ts";
import { boneSurface } from "./bone-surface.ts";
import {
  fifthMetatarsalShape,
  firstMetatarsalShape,
  fourthMetatarsalShape,
  secondMetatarsalShape,
  thirdMetatarsalShape,
} from "./metatarsal-shapes.ts";
import {
  distalPhalanxShapes,
  fibularSesamoidShape,
  middlePhalanxShapes,
  proximalPhalanxShapes,
  tibialSesamoidShape,
} from "./phalanx-shapes.ts";
import type { Pose } from "./pose.ts";
import type { Random } from "./random.ts";
import type { Surface } from "./surface.ts";
import {
  calcaneusShape,
  cuboidShape,
  fibulaShape,
  intermediateCuneiformShape,
  lateralCuneiformShape,
  medialCuneiformShape,
  navicularShape,
  talusShape,
  tibiaShape,
} from "./tarsal-shapes.ts";
import { variedShape } from "./varied-shape.ts";

/** One bone of one person, in its own frame. */
export interface Bone {
  readonly shape: BoneShape;
  readonly outer: Surface;
  readonly inner: Surface;
}

export type Skeleton = { readonly [Name in BoneName]: Bone };

/** Every bone as the textbook has it, beside a first metatarsal of 59 mm. */
const textbook: { readonly [Name in BoneName]: BoneShape } = {
  tibia: tibiaShape,
  fibula: fibulaShape,
  talus: talusShape,
  calcaneus: calcaneusShape,
  navicular: navicularShape,
  cuboid: cuboidShape,
  medialCuneiform: medialCuneiformShape,
  intermediateCuneiform: intermediateCuneiformShape,
  lateralCuneiform: lateralCuneiformShape,
  firstMetatarsal: firstMetatarsalShape,
  secondMetatarsal: secondMetatarsalShape,
  thirdMetatarsal: thirdMetatarsalShape,
  fourthMetatarsal: fourthMetatarsalShape,
  fifthMetatarsal: fifthMetatarsalShape,
  firstProximalPhalanx: proximalPhalanxShapes[0],
  firstDistalPhalanx: distalPhalanxShapes[0],
  secondProximalPhalanx: proximalPhalanxShapes[1],
  secondMiddlePhalanx: middlePhalanxShapes[0],
  secondDistalPhalanx: distalPhalanxShapes[1],
  thirdProximalPhalanx: proximalPhalanxShapes[2],
  thirdMiddlePhalanx: middlePhalanxShapes[1],
  thirdDistalPhalanx: distalPhalanxShapes[2],
  fourthProximalPhalanx: proximalPhalanxShapes[3],
  fourthMiddlePhalanx: middlePhalanxShapes[2],
  fourthDistalPhalanx: distalPhalanxShapes[3],
  fifthProximalPhalanx: proximalPhalanxShapes[4],
  fifthMiddlePhalanx: middlePhalanxShapes[3],
  fifthDistalPhalanx: distalPhalanxShapes[4],
  tibialSesamoid: tibialSesamoidShape,
  fibularSesamoid: fibularSesamoidShape,
};

/**
 * The bones of one person; size 1 is a first metatarsal of 59 mm. A bunion's eminence is bone too, so the pose has a say.
 * @param headShiftMm - 0, or how far an osteotomy at the first metatarsal's neck has moved its head.
 */
export function skeletonOf({ size, eminenceMm }: Pick<Pose, "size" | "eminenceMm">, headShiftMm: number, random: Random): Skeleton {
  return mapBones((name) => {
    const varied = variedShape(textbook[name], size, random);
    const shape = name === "firstMetatarsal" ? operated(withEminence(varied, eminenceMm * size), headShiftMm) : varied;
    return { shape, outer: boneSurface(shape, "outer"), inner: boneSurface(shape, "inner") };
  });
}

function withEminence(shape: BoneShape, heightMm: number): BoneShape {
  return { ...shape, bumps: [...shape.bumps, { at: 0.87, towardsDegrees: 172, heightMm, alongMm: 3.4, aroundDegrees: 40 }] };
}

/** The cut lies where the head begins to widen, beyond the levels that the shaft's axis is drawn through. */
function operated(shape: BoneShape, shiftMm: number): BoneShape {
  return shiftMm === 0 ? shape : { ...shape, osteotomy: { at: 0.765, shiftMm, kerfMm: 1 } };
}

/** The same for every bone, by name. */
export function mapBones<Value>(of: (name: BoneName) => Value): { readonly [Name in BoneName]: Value } {
  // Object.fromEntries forgets the keys; boneNames lists them all.
  return Object.fromEntries(boneNames.map((name) => [name, of(name)])) as { readonly [Name in BoneName]: Value };
}
