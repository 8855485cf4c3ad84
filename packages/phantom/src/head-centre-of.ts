import type { BoneShape } from "./bone-shape.ts";

/** The centre of a domed distal end, in the bone's own frame. */
export function headCentreOf({ lengthMm, distal, osteotomy }: BoneShape): readonly [x: number, y: number, z: number] {
  return [osteotomy?.shiftMm ?? 0, lengthMm - (distal.kind === "dome" ? distal.heightMm : 0), 0];
}
