import type { BoneShape } from "./bone-shape.ts";
import { pointIn } from "./point-in.ts";

/** The centre of a domed distal end, in the bone's own frame. */
export function headCentreOf({ lengthMm, distal, osteotomy }: BoneShape): readonly [x: number, y: number, z: number] {
  const uncut = [0, lengthMm - (distal.kind === "dome" ? distal.heightMm : 0), 0] as const;
  return osteotomy ? pointIn(osteotomy.beyond, uncut) : uncut;
}
