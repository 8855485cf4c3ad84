import type { BoneEnd, BoneShape, Bump } from "./bone-shape.ts";

const straight = [[0, 0]] as const;
const thinShell = [[0, 0.55]] as const;
const plate = (rimMm: number, bulgeMm: number, tiltDegrees = 0): BoneEnd => ({ kind: "plate", rimMm, bulgeMm, saddleMm: 0, tiltDegrees });
const dome = (heightMm: number): BoneEnd => ({ kind: "dome", heightMm, tiltDegrees: 0 });
const bump = (at: number, towardsDegrees: number, heightMm: number, alongMm: number, aroundDegrees: number): Bump => ({
  at,
  towardsDegrees,
  heightMm,
  alongMm,
  aroundDegrees,
});

const short = (shape: Pick<BoneShape, "lengthMm" | "halfWidth" | "halfDepth" | "proximal" | "distal"> & Partial<BoneShape>): BoneShape => ({
  shiftLateral: straight,
  shiftDorsal: straight,
  squareness: 2.5,
  twistDegrees: 0,
  cortexMm: thinShell,
  endPlateMm: [0.6, 0.5],
  bumps: [],
  ...shape,
});

/** Bones of the tarsus and the leg beside a first metatarsal of 59 mm; each one's length runs proximal to distal unless said. */
export const medialCuneiformShape = short({
  lengthMm: 25,
  halfWidth: [
    [0, 8.2],
    [0.25, 7.6],
    [0.6, 8.4],
    [1, 9.6],
  ],
  halfDepth: [
    [0, 11.5],
    [1, 15],
  ],
  shiftLateral: [
    [0, -0.8],
    [0.5, 0.6],
    [1, 0],
  ],
  proximal: plate(3.4, -0.8, 4),
  distal: plate(3, 1.2, 7),
  bumps: [bump(0.5, 180, 1, 4, 40), bump(0.75, 20, 1.2, 4, 30), bump(0.2, -20, 0.8, 3, 40)],
});
export const intermediateCuneiformShape = short({
  lengthMm: 18,
  halfWidth: [
    [0, 7],
    [0.5, 6.6],
    [1, 8],
  ],
  halfDepth: [
    [0, 10.5],
    [1, 11],
  ],
  proximal: plate(3, -0.7, -6),
  distal: plate(2.6, 0.9, 4),
  bumps: [bump(0.5, 170, -0.7, 3, 50), bump(0.6, 0, 0.8, 4, 40)],
});
export const lateralCuneiformShape = short({
  lengthMm: 22,
  halfWidth: [
    [0, 6.6],
    [0.5, 7.4],
    [1, 7.8],
  ],
  halfDepth: [
    [0, 9.5],
    [1, 11.5],
  ],
  shiftLateral: [
    [0, -1],
    [1, 0.6],
  ],
  proximal: plate(3, -0.4, -18),
  distal: plate(2.8, 0.8, 8),
  bumps: [bump(0.55, 0, 1, 5, 40), bump(0.3, 180, -0.6, 4, 50)],
});
export const cuboidShape = short({
  lengthMm: 36,
  halfWidth: [
    [0, 10.5],
    [0.3, 12.4],
    [0.65, 11.6],
    [1, 11.4],
  ],
  halfDepth: [
    [0, 11.5],
    [0.5, 12],
    [1, 9.5],
  ],
  shiftLateral: [
    [0, -2],
    [0.5, 0],
    [1, 1],
  ],
  proximal: plate(4.5, 1.4, -10),
  distal: plate(3.2, 0.8, 16),
  bumps: [bump(0.55, -20, -1.4, 5, 30), bump(0.35, 180, 1.4, 6, 40), bump(0.4, -80, 2, 5, 50)],
});
/** Its length runs medial to lateral; its own x looks proximally. */
export const navicularShape = short({
  lengthMm: 40,
  halfWidth: [
    [0, 6.5],
    [0.2, 8.4],
    [0.5, 6.6],
    [0.85, 6.2],
    [1, 5],
  ],
  halfDepth: [
    [0, 7.5],
    [0.3, 11.5],
    [0.6, 12.5],
    [1, 9.5],
  ],
  shiftLateral: [
    [0, 4.4],
    [0.2, 1.8],
    [0.55, -2.6],
    [0.85, 0.6],
    [1, 2.6],
  ],
  proximal: dome(6),
  distal: dome(5),
  bumps: [bump(0.12, 20, 1.6, 4, 40), bump(0.5, 180, 0.6, 5, 30)],
});
export const talusShape = short({
  lengthMm: 58,
  halfWidth: [
    [0, 9],
    [0.14, 14],
    [0.3, 17],
    [0.46, 17],
    [0.6, 13],
    [0.7, 13],
    [0.82, 15.5],
  ],
  halfDepth: [
    [0, 8],
    [0.15, 14],
    [0.35, 17.5],
    [0.5, 14],
    [0.62, 10.5],
    [0.72, 11],
    [0.82, 12.5],
  ],
  shiftLateral: [
    [0, -1],
    [0.35, 1.5],
    [0.65, 0.5],
    [1, -1],
  ],
  shiftDorsal: [
    [0, 1],
    [0.35, 6],
    [0.65, 0],
    [1, -1],
  ],
  squareness: 2.3,
  proximal: dome(7),
  distal: dome(12),
});
export const calcaneusShape = short({
  lengthMm: 82,
  halfWidth: [
    [0, 13],
    [0.12, 15],
    [0.35, 13.5],
    [0.55, 16.5],
    [0.66, 18],
    [0.82, 12],
    [1, 11.5],
  ],
  halfDepth: [
    [0, 17],
    [0.1, 21],
    [0.3, 17.5],
    [0.5, 17.5],
    [0.6, 19],
    [0.74, 13],
    [1, 11.5],
  ],
  shiftLateral: [
    [0, 0],
    [0.6, -2.5],
    [0.75, -1.5],
    [1, 1],
  ],
  shiftDorsal: [
    [0, 0],
    [0.1, -2],
    [0.35, 1],
    [0.6, 4],
    [0.78, -3.5],
    [1, -4.5],
  ],
  squareness: 2.3,
  proximal: dome(10),
  distal: plate(4.5, -0.8, -8),
  bumps: [bump(0.07, -75, 3, 7, 30), bump(0.6, 170, 2, 6, 30)],
});
/** Its length runs up the leg. */
export const tibiaShape = short({
  lengthMm: 230,
  halfWidth: [
    [0, 17],
    [0.03, 21],
    [0.09, 21],
    [0.2, 15],
    [0.4, 12.5],
    [1, 14],
  ],
  halfDepth: [
    [0, 15],
    [0.06, 18],
    [0.15, 14],
    [0.4, 12],
    [1, 14],
  ],
  shiftLateral: [
    [0, -6],
    [0.06, -3],
    [0.2, 0],
  ],
  cortexMm: [
    [0, 0.7],
    [0.1, 1.2],
    [0.25, 3.6],
    [0.5, 4.6],
    [1, 5],
  ],
  squareness: 2.3,
  proximal: plate(4, -2.5, -14),
  distal: plate(2, 0),
});
export const fibulaShape = short({
  lengthMm: 245,
  halfWidth: [
    [0, 8],
    [0.06, 10.5],
    [0.12, 9.5],
    [0.24, 7],
    [1, 7],
  ],
  halfDepth: [
    [0, 8],
    [0.06, 11],
    [0.12, 9.5],
    [0.24, 6.5],
    [1, 7],
  ],
  cortexMm: [
    [0, 0.7],
    [0.1, 1.3],
    [0.25, 2.4],
    [1, 2.8],
  ],
  squareness: 2.2,
  proximal: dome(11),
  distal: plate(2, 0),
});
