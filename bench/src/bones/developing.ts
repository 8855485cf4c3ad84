import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { oneOf } from "./one-of.ts";

/** How a detector and its software turn the beam into a picture. */
export interface Developing {
  /** Focal spot and detector, SD in millimetres. */
  readonly blurMm: number;
  /** Quanta that reach a pixel of 0.15 mm in the open beam. */
  readonly quanta: number;
  /** Scattered over primary radiation in the middle of the foot. */
  readonly scatter: number;
  /** Gain of structures of millimetres over slow changes; 0 is a raw film. */
  readonly sharpening: number;
  readonly gamma: number;
  /** Share of the tissue that burns out to white. */
  readonly burnt: number;
  readonly bitsStored: 8 | 10 | 12 | 16;
  /** Bone is stored dark. */
  readonly inverted: boolean;
}

/** Old and new detectors, raw and enhanced. */
export function drawnDeveloping(random: Random): Developing {
  return {
    blurMm: between(random, 0.08, 0.25),
    quanta: 10 ** between(random, 3.6, 4.6),
    scatter: between(random, 0.1, 0.6),
    sharpening: between(random, 0, 1.2) * oneOf(random, 0, 1, 1),
    gamma: between(random, 0.8, 1.3),
    burnt: between(random, 0.02, 0.2),
    bitsStored: oneOf(random, 8, 10, 12, 12, 16),
    inverted: random() < 0.25,
  };
}
