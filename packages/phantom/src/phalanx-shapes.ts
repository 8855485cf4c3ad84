import type { BoneShape } from "./bone-shape.ts";

const straight = [[0, 0]] as const;

/** Sizes of one phalanx, millimetres; widths are half-widths. */
interface PhalanxForm {
  readonly lengthMm: number;
  readonly base: number;
  readonly waist: number;
  readonly head: number;
  readonly depth: number;
  readonly cortex: number;
}

const phalanx = ({ lengthMm, base, waist, head, depth, cortex }: PhalanxForm): BoneShape => ({
  lengthMm,
  halfWidth: [
    [0, base * 0.98],
    [0.09, base],
    [0.24, base * 0.5 + waist * 0.5],
    [0.45, waist * 1.02],
    [0.62, waist],
    [0.82, head * 0.96],
    [0.9, head],
    [1, head * 0.95],
  ],
  halfDepth: [
    [0, base * depth],
    [0.1, base * depth],
    [0.4, waist * depth],
    [0.65, waist * depth * 0.9],
    [0.9, head * depth],
    [1, head * depth * 0.9],
  ],
  shiftLateral: straight,
  shiftDorsal: [
    [0, 0],
    [0.5, lengthMm * 0.03],
    [1, 0],
  ],
  squareness: 2.2,
  twistDegrees: 0,
  cortexMm: [
    [0, 0.5],
    [0.2, cortex * 0.8],
    [0.5, cortex],
    [0.7, cortex * 0.9],
    [0.9, 0.5],
    [1, 0.4],
  ],
  endPlateMm: [Math.min(1, lengthMm * 0.05), Math.min(0.45, lengthMm * 0.035)],
  proximal: { kind: "plate", rimMm: base * 0.22, bulgeMm: -base * 0.2, saddleMm: 0, tiltDegrees: 0 },
  distal: { kind: "plate", rimMm: head * 0.5, bulgeMm: head * 0.06, saddleMm: head * 0.1, tiltDegrees: 0 },
  bumps: [],
});

/** A last phalanx: broad base, thin waist, rough tuft. */
const tip = ({ lengthMm, base, waist, head, depth, cortex }: PhalanxForm): BoneShape => ({
  ...phalanx({ lengthMm, base, waist, head, depth, cortex }),
  halfWidth: [
    [0, base],
    [0.1, base * 0.98],
    [0.27, base * 0.25 + waist * 0.75],
    [0.52, waist],
    [0.78, head * 0.94],
    [0.88, head],
    [1, head * 0.9],
  ],
  proximal: { kind: "plate", rimMm: base * 0.25, bulgeMm: -base * 0.1, saddleMm: -base * 0.06, tiltDegrees: 0 },
  distal: { kind: "dome", heightMm: lengthMm * 0.12, tiltDegrees: 0 },
  bumps: [
    { at: 0.84, towardsDegrees: 0, heightMm: head * 0.14, alongMm: lengthMm * 0.05, aroundDegrees: 30 },
    { at: 0.82, towardsDegrees: 180, heightMm: head * 0.14, alongMm: lengthMm * 0.05, aroundDegrees: 30 },
  ],
});

const form = (lengthMm: number, base: number, waist: number, head: number, depth: number, cortex: number): PhalanxForm => ({
  lengthMm,
  base,
  waist,
  head,
  depth,
  cortex,
});

/** Phalanges of a foot whose first metatarsal is 59 mm long, hallux first; the hallux has no middle phalanx. */
export const proximalPhalanxShapes = [
  phalanx(form(29.5, 9.4, 6.6, 8.2, 0.78, 1.5)),
  phalanx(form(28, 5.8, 2.9, 4.1, 0.95, 1.1)),
  phalanx(form(26, 5.3, 2.7, 3.8, 0.95, 1.05)),
  phalanx(form(24.5, 5.1, 2.6, 3.6, 0.95, 1)),
  phalanx(form(23, 5.1, 2.8, 3.6, 0.95, 1)),
] as const;
export const middlePhalanxShapes = [
  phalanx(form(13, 4.4, 3.2, 4.1, 0.85, 0.7)),
  phalanx(form(11, 4.1, 3.1, 3.9, 0.85, 0.65)),
  phalanx(form(8.5, 3.9, 3.2, 3.8, 0.85, 0.6)),
  phalanx(form(7, 3.9, 3.4, 3.7, 0.85, 0.6)),
] as const;
export const distalPhalanxShapes = [
  tip(form(24, 9.3, 5.3, 6.2, 0.6, 1)),
  tip(form(10, 4.4, 2, 2.7, 0.7, 0.55)),
  tip(form(9.5, 4, 1.9, 2.6, 0.7, 0.5)),
  tip(form(9.5, 3.8, 1.8, 2.5, 0.7, 0.5)),
  tip(form(8.5, 3.7, 1.9, 2.5, 0.7, 0.5)),
] as const;

const seed = (lengthMm: number, halfWidth: number, halfDepth: number): BoneShape => ({
  ...phalanx(form(lengthMm, halfWidth, halfWidth, halfWidth, 1, 0.7)),
  halfWidth: [
    [0, halfWidth * 0.9],
    [0.5, halfWidth],
    [1, halfWidth * 0.85],
  ],
  halfDepth: [[0.5, halfDepth]],
  shiftDorsal: straight,
  cortexMm: [[0, 0.7]],
  proximal: { kind: "dome", heightMm: lengthMm * 0.4, tiltDegrees: 0 },
  distal: { kind: "dome", heightMm: lengthMm * 0.36, tiltDegrees: 0 },
  bumps: [
    { at: 0.3, towardsDegrees: 20, heightMm: 0.5, alongMm: 2, aroundDegrees: 40 },
    { at: 0.65, towardsDegrees: 200, heightMm: 0.5, alongMm: 2.2, aroundDegrees: 50 },
  ],
});

/** The two sesamoids under the first metatarsal's head. */
export const tibialSesamoidShape = seed(13, 4.8, 3.6);
export const fibularSesamoidShape = seed(12, 4.2, 3.6);
