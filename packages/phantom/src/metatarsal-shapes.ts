import type { BoneEnd, BoneShape } from "./bone-shape.ts";

const straight = [[0, 0]] as const;
const shaftCortex = (atMid: number): BoneShape["cortexMm"] => [
  [0, 0.5],
  [0.14, 0.8],
  [0.4, atMid],
  [0.62, atMid],
  [0.8, 0.8],
  [0.88, 0.4],
  [1, 0.3],
];

/** First metatarsal of a foot whose first metatarsal is 59 mm long. @source pmc5713710 */
export const firstMetatarsalShape: BoneShape = {
  lengthMm: 59,
  halfWidth: [
    [0, 9.4],
    [0.07, 9.6],
    [0.2, 7.6],
    [0.36, 6.5],
    [0.55, 6.1],
    [0.68, 6.6],
    [0.76, 7.7],
    [0.83, 9.4],
    [0.88, 9.8],
  ],
  halfDepth: [
    [0, 13],
    [0.07, 13],
    [0.2, 9.6],
    [0.4, 7],
    [0.6, 6.4],
    [0.75, 7.4],
    [0.87, 9.2],
  ],
  shiftLateral: [
    [0, 0.6],
    [0.3, -0.3],
    [0.6, -0.3],
    [1, 0],
  ],
  shiftDorsal: [
    [0, 0],
    [0.4, 1.2],
    [1, 0],
  ],
  squareness: 2.2,
  twistDegrees: 0,
  cortexMm: shaftCortex(2.4),
  endPlateMm: [0.8, 0.4],
  proximal: { kind: "plate", rimMm: 2.8, bulgeMm: -0.9, saddleMm: 0, tiltDegrees: 6 },
  distal: { kind: "dome", heightMm: 7.2, tiltDegrees: 0 },
  bumps: [
    { at: 0.865, towardsDegrees: 175, heightMm: 1.4, alongMm: 3.3, aroundDegrees: 34 },
    { at: 0.83, towardsDegrees: -8, heightMm: 0.8, alongMm: 2.6, aroundDegrees: 30 },
    { at: 0.06, towardsDegrees: -35, heightMm: 2, alongMm: 3.5, aroundDegrees: 30 },
    { at: 0.86, towardsDegrees: -90, heightMm: 1.2, alongMm: 6, aroundDegrees: 14 },
  ],
};

interface LesserForm {
  readonly lengthMm: number;
  readonly base: number;
  readonly waist: number;
  readonly head: number;
  readonly cortex: number;
}

const lesser = ({ lengthMm, base, waist, head, cortex }: LesserForm): BoneShape => ({
  lengthMm,
  halfWidth: [
    [0, base],
    [0.05, base],
    [0.17, base * 0.76],
    [0.32, waist * 1.1],
    [0.55, waist],
    [0.72, waist],
    [0.81, head * 0.84],
    [0.88, head * 0.97],
    [0.93, head],
  ],
  halfDepth: [
    [0, base * 1.45],
    [0.06, base * 1.45],
    [0.25, waist * 1.5],
    [0.6, waist * 1.05],
    [0.76, waist * 1.15],
    [0.9, head * 1.25],
  ],
  shiftLateral: straight,
  shiftDorsal: [
    [0, -1],
    [0.5, 0.9],
    [1, -1],
  ],
  squareness: 2.3,
  twistDegrees: 0,
  cortexMm: shaftCortex(cortex),
  endPlateMm: [0.7, 0.35],
  proximal: { kind: "plate", rimMm: 2.4, bulgeMm: -0.5, saddleMm: 0, tiltDegrees: 8 },
  distal: { kind: "dome", heightMm: head * 0.78, tiltDegrees: 0 },
  bumps: [
    { at: 0.9, towardsDegrees: 5, heightMm: -0.75, alongMm: 1.2, aroundDegrees: 22 },
    { at: 0.84, towardsDegrees: 5, heightMm: 0.5, alongMm: 1.6, aroundDegrees: 28 },
    { at: 0.86, towardsDegrees: 172, heightMm: 0.45, alongMm: 1.5, aroundDegrees: 28 },
    { at: 0.9, towardsDegrees: -90, heightMm: 1.6, alongMm: 3, aroundDegrees: 40 },
  ],
});

/** The tuberosity: the lateral side of the fifth metatarsal's base reaches far behind its joint. */
const tuberosity: BoneEnd = { kind: "plate", rimMm: 2.6, bulgeMm: 1, saddleMm: 0, tiltDegrees: 34 };

/** Second to fifth metatarsal beside a first of 59 mm. */
export const secondMetatarsalShape = lesser({ lengthMm: 70, base: 7, waist: 4.2, head: 5.9, cortex: 2 });
export const thirdMetatarsalShape = lesser({ lengthMm: 64.5, base: 6.4, waist: 3.6, head: 5.3, cortex: 1.75 });
export const fourthMetatarsalShape = lesser({ lengthMm: 62.5, base: 6.4, waist: 3.6, head: 5.3, cortex: 1.65 });
export const fifthMetatarsalShape: BoneShape = {
  ...lesser({ lengthMm: 61, base: 7.6, waist: 3.9, head: 5.6, cortex: 1.7 }),
  halfWidth: [
    [0, 6.5],
    [0.08, 8.6],
    [0.22, 6.6],
    [0.4, 4.6],
    [0.6, 3.9],
    [0.76, 3.9],
    [0.84, 5],
    [0.9, 5.6],
    [0.93, 5.5],
  ],
  shiftLateral: [
    [0, 2.2],
    [0.2, 0.6],
    [0.45, -0.4],
    [1, 0],
  ],
  proximal: tuberosity,
};
