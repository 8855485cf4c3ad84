import type { Random } from "@firstray/geometry";
import type { BoneEnd, BoneShape } from "./bone-shape.ts";
import type { Knot } from "./curve.ts";
import { normal } from "./normal.ts";

/** One person's bone: the shape at `size`, with a length, width, waist, end, bow, twist and cortex of its own. */
export function variedShape(shape: BoneShape, size: number, random: Random): BoneShape {
  const length = size * normal(random, 1, 0.03);
  const [width, depth] = [size * normal(random, 1, 0.045), size * normal(random, 1, 0.045)];
  const waist = normal(random, 1, 0.05);
  const cortex = size * normal(random, 1, 0.1);
  const bow = shape.lengthMm * normal(random, 0, 0.012);
  const arch = shape.lengthMm * normal(random, 0, 0.012);
  return {
    ...shape,
    lengthMm: shape.lengthMm * length,
    halfWidth: waisted(shape.halfWidth, width, waist),
    halfDepth: waisted(shape.halfDepth, depth, waist),
    shiftLateral: bowed(shape.shiftLateral, size, bow),
    shiftDorsal: bowed(shape.shiftDorsal, size, arch),
    twistDegrees: shape.twistDegrees + normal(random, 0, 5),
    cortexMm: shape.cortexMm.map(([at, mm]) => [at, mm * cortex]),
    endPlateMm: [shape.endPlateMm[0] * cortex, shape.endPlateMm[1] * cortex],
    proximal: variedEnd(shape.proximal, size, random),
    distal: variedEnd(shape.distal, size, random),
    bumps: shape.bumps.map((bump) => ({ ...bump, heightMm: bump.heightMm * size * normal(random, 1, 0.3), alongMm: bump.alongMm * size })),
  };
}

/** Mid-length is where waists differ most; ends keep their width. */
function waisted(knots: readonly Knot[], scale: number, waist: number): Knot[] {
  return knots.map(([at, value]) => [at, value * scale * (1 + (waist - 1) * 4 * at * (1 - at))]);
}

/** A bow adds to the mid-line's own shift, most at mid-length. */
function bowed(knots: readonly Knot[], size: number, bowMm: number): Knot[] {
  const stations = [0, 0.25, 0.5, 0.75, 1];
  const all = [...new Set([...knots.map(([at]) => at), ...stations])].sort((a, b) => a - b);
  return all.map((at) => [at, straightBetween(knots, at) * size + bowMm * 4 * at * (1 - at)]);
}

function straightBetween(knots: readonly Knot[], at: number): number {
  const after = knots.findIndex(([position]) => position >= at);
  const [x1, y1] = knots[after] ?? knots.at(-1) ?? [0, 0];
  const [x0, y0] = knots[after - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

function variedEnd(end: BoneEnd, size: number, random: Random): BoneEnd {
  const tiltDegrees = end.tiltDegrees + normal(random, 0, 2);
  if (end.kind === "dome") return { ...end, heightMm: end.heightMm * size * normal(random, 1, 0.05), tiltDegrees };
  const { rimMm, bulgeMm, saddleMm } = end;
  const cup = size * normal(random, 1, 0.2);
  return { ...end, rimMm: rimMm * size, bulgeMm: bulgeMm * cup, saddleMm: saddleMm * cup, tiltDegrees };
}
