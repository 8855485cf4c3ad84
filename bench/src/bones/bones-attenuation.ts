import type { Random } from "@firstray/geometry";
import { addPathLength } from "./add-path-length.ts";
import type { Beam } from "./beam.ts";
import { onFilm } from "./beam.ts";
import { between } from "./between.ts";
import { boneEnds } from "./bone-ends.ts";
import type { Box } from "./box.ts";
import { type Cortex, innerSurface } from "./inner-surface.ts";
import type { Mesh } from "./mesh.ts";
import { type PartName, partNames } from "./part-name.ts";
import type { Raster } from "./raster.ts";
import { shadowOf } from "./shadow.ts";
import type { Skeleton } from "./skeleton.ts";
import { type Flesh, softTissue } from "./soft-tissue.ts";
import { patternSide, trabeculae } from "./trabeculae.ts";

/** Attenuation per millimetre near 35 keV. */
const perMm = { flesh: 0.026, cortex: 0.115, marrowMiddle: 0.03, marrowEnds: 0.06 } as const;

/** How the body of one foot is made. */
export interface Body {
  readonly cortex: Cortex;
  readonly flesh: Flesh;
}

/** How much of the beam every pixel loses (the line integral of attenuation): a shell of cortex, a weaker filling, flesh. */
export function bonesAttenuation(
  skeleton: Skeleton,
  beam: Beam,
  body: Body,
  size: { columns: number; rows: number },
  random: Random,
): Raster {
  const blank = (): Raster => ({ ...size, values: new Float32Array(size.columns * size.rows) });
  const [outer, filling, total] = [blank(), blank(), blank()];
  for (const name of partNames) {
    addPathLength(outer, shadowOf(skeleton[name], beam), 1);
    const box = addPathLength(filling, shadowOf(innerSurface(skeleton[name], cortexOf(name, body.cortex)), beam), 1);
    const marrow = marrowOf(skeleton[name], beam, random);
    for (let row = box.top; row < box.bottom; row += 1) fillRow(total, filling, { ...box, top: row }, marrow);
  }
  const flesh = softTissue(outer, beam.mmPerPixel, body.flesh);
  return {
    ...size,
    values: total.values.map((value, at) => {
      const bone = Math.max(0, outer.values[at] ?? 0);
      const around = Math.max(0, (flesh.values[at] ?? 0) - bone);
      return Math.max(0, value + perMm.cortex * bone + perMm.flesh * around);
    }),
  };
}

/** Takes the cortex out of the filling of one row, puts marrow in, and clears the row for the next bone. */
function fillRow(
  total: Raster,
  filling: Raster,
  { left, right, top }: Box,
  marrow: (column: number, row: number, depth: number) => number,
): void {
  for (let column = left; column < right; column += 1) {
    const at = top * total.columns + column;
    const depth = filling.values[at] ?? 0;
    filling.values[at] = 0;
    if (depth > 0) total.values[at] = (total.values[at] ?? 0) - perMm.cortex * depth + marrow(column, top, depth);
  }
}

/** Small bones have thin shells. */
function cortexOf(name: PartName, { middleMm, endsMm }: Cortex): Cortex {
  return /^(metatarsal|proximal_phalanx_1)/.test(name) ? { middleMm, endsMm } : { middleMm: Math.max(1, 0.6 * middleMm), endsMm };
}

/** Attenuation of a bone's filling at a pixel: denser towards the joints, with struts that run along the bone. */
function marrowOf(bone: Mesh, beam: Beam, random: Random): (column: number, row: number, depth: number) => number {
  const { proximal, distal } = boneEnds(bone);
  const [[fromX, fromY], [toX, toY]] = [onFilm(beam, proximal), onFilm(beam, distal)];
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
  const pattern = trabeculae();
  const [startU, startV] = [random() * patternSide, random() * patternSide];
  const cells = beam.mmPerPixel / 0.1;
  const [density, strength] = [between(random, 0.9, 1.1), between(random, 0.012, 0.03)];
  return (column, row, depth) => {
    const [x, y] = [column - fromX, row - fromY];
    const ends = Math.min(1, Math.abs(2 * ((x * dx + y * dy) / length) - 1) ** 3);
    const u = Math.floor(startU + (x * dy - y * dx) * cells) & (patternSide - 1);
    const v = Math.floor(startV + (x * dx + y * dy) * cells) & (patternSide - 1);
    const lattice = strength * (0.3 + 0.7 * ends) * Math.sqrt(depth) * (pattern[v * patternSide + u] ?? 0);
    return density * depth * (perMm.marrowMiddle + (perMm.marrowEnds - perMm.marrowMiddle) * ends) + lattice;
  };
}
