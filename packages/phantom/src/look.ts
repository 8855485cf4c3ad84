import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { normal } from "./normal.ts";

/** How a detector and its software turn the beam into a picture. */
export interface Look {
  /** Focal spot and detector together, SD in millimetres. */
  readonly blurMm: number;
  /** Quanta per pixel of 0.15 mm in the open beam. */
  readonly quanta: number;
  /** Scattered over primary radiation behind the thick parts. */
  readonly scatter: number;
  /** How much of slow brightness changes is kept; 1 is raw, less evens out thick and thin parts. */
  readonly evenness: number;
  /** Gain of structures of centimetres, of millimetres, and of edges. */
  readonly detail: number;
  readonly edge: number;
  readonly gamma: number;
  /** Share of the tissue that is allowed to burn out to white. */
  readonly burnt: number;
  /** Grey of the open beam, share of the full scale. */
  readonly airGrey: number;
  /** White at the bright end, share of the full scale. */
  readonly ceiling: number;
}

/** From raw to strongly enhanced, as film archives hold them. */
export function lookFor(random: Random): Look {
  const enhanced = random() ** 1.3;
  return {
    blurMm: between(random, 0.11, 0.2) + 0.08 * (1 - enhanced),
    quanta: 10 ** normal(random, 4.1, 0.2),
    scatter: between(random, 0.1, 0.45),
    evenness: 1 - 0.45 * enhanced - between(random, 0, 0.1),
    detail: 1 + 0.5 * enhanced,
    edge: 2.2 * enhanced * between(random, 0.6, 1.1),
    gamma: between(random, 0.62, 1.12),
    burnt: between(random, 0.05, 0.3),
    airGrey: between(random, 0.02, 0.09),
    ceiling: between(random, 0.9, 1),
  };
}
