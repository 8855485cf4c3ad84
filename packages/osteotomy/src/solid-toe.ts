import { type Axis, distance, offsetFromAxis, type Point } from "@firstray/geometry";
import type { SolidFoot } from "./solid-foot.ts";
import type { LongBone } from "./solid-long-bone.ts";

/** Widths and gaps that the film does not tell, in neck widths. */
const drawn = { base: 0.56, gap: 0.1, beyondHead: 0.68, shaftTail: 0.55 } as const;

/**
 * The two phalanges of the hallux where their landmarks are marked: as long, as wide at the base and as turned as on the film.
 * @param headHeight - of the middle of the metatarsal's head; the toe lies level with it.
 */
export function solidToe(foot: SolidFoot, headHeight: number): { readonly proximal?: LongBone; readonly distal?: LongBone } {
  const axis = shaftOf(foot);
  if (axis === undefined) return {};
  const whole = endsOf(foot, axis);
  const half = halfBase(foot, axis);
  const middleHeight = (): number => headHeight;
  const proximal: LongBone = {
    axis: whole,
    halfWidths: [
      [0, half],
      [0.12, half],
      [0.5, 0.62 * half],
      [0.85, 0.8 * half],
      [1, 0.8 * half],
    ],
    ...{ flatness: 0.82, middleHeight },
  };
  const [base, tip] = [foot.at("distalPhalanxBase"), foot.at("distalPhalanxTip")];
  if (base === undefined || tip === undefined || distance(base, tip) < 0.3 * foot.neckWidth) return { proximal };
  const distal: LongBone = {
    axis: { from: base, to: tip },
    halfWidths: [
      [0, 0.82 * half],
      [0.15, 0.82 * half],
      [0.6, 0.45 * half],
      [0.86, 0.56 * half],
      [1, 0.5 * half],
    ],
    ...{ flatness: 0.62, middleHeight },
  };
  return { proximal, distal };
}

function shaftOf({ at, neckWidth }: SolidFoot): Axis | undefined {
  const [from, to] = [at("proximalPhalanxShaftProximal"), at("proximalPhalanxShaftDistal")];
  return from === undefined || to === undefined || distance(from, to) < 0.1 * neckWidth ? undefined : { from, to };
}

/** From the middle of the base to short of the distal phalanx; where these are not marked, beyond the shaft's two levels. */
function endsOf({ at, known, neckWidth }: SolidFoot, { from, to }: Axis): Axis {
  const [medial, lateral, next] = [at("proximalPhalanxBaseMedial"), at("proximalPhalanxBaseLateral"), at("distalPhalanxBase")];
  const head = known("firstMetatarsalHeadCentre");
  const start = medial && lateral ? middleOf(medial, lateral) : towards(head, from, drawn.beyondHead * neckWidth);
  const end = next ? towards(next, to, drawn.gap * neckWidth) : towards(to, from, -drawn.shaftTail * neckWidth);
  return distance(start, end) < 0.3 * neckWidth ? { from, to } : { from: start, to: end };
}

function halfBase({ at, neckWidth }: SolidFoot, axis: Axis): number {
  const [medial, lateral] = [at("proximalPhalanxBaseMedial"), at("proximalPhalanxBaseLateral")];
  const half = medial && lateral ? Math.abs(offsetFromAxis(lateral, axis) - offsetFromAxis(medial, axis)) / 2 : 0;
  return half > 0.2 * neckWidth ? half : drawn.base * neckWidth;
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** So far from one point in the direction of another; where both coincide, the point itself. */
function towards(from: Point, to: Point, by: number): Point {
  const long = distance(from, to);
  const share = long > 0 ? by / long : 0;
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
