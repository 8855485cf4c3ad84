import type { Random } from "@firstray/geometry";
import type { BoneName } from "./bone-name.ts";
import type { BoneShape } from "./bone-shape.ts";
import { boneSurface } from "./bone-surface.ts";
import { mapBones } from "./map-bones.ts";
import type { Pose } from "./pose.ts";
import type { Surface } from "./surface.ts";
import { textbook } from "./textbook-bones.ts";
import { variedShape } from "./varied-shape.ts";

/** One bone of one person, in its own frame. */
export interface Bone {
  readonly shape: BoneShape;
  readonly outer: Surface;
  readonly inner: Surface;
}

/** Every bone of one person. */
export type Skeleton = { readonly [Name in BoneName]: Bone };

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

/** A frame that has not moved. */
const itself = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** The cut lies where the head begins to widen, beyond the levels that the shaft's axis is drawn through. */
function operated(shape: BoneShape, shiftMm: number): BoneShape {
  return shiftMm === 0 ? shape : { ...shape, osteotomy: { at: 0.765, kerfMm: 1, beyond: { ...itself, origin: [shiftMm, 0, 0] } } };
}
