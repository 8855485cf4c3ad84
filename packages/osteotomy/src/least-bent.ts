import type { Point } from "@firstray/geometry";
import { totalTurn } from "./total-turn.ts";

/** Where a wire may go in at the cut is tried at so many places. */
const tries = 41;
/** Ways that turn alike to this are alike, degrees; the first of them is taken. */
const alikeDegrees = 1e-9;

/** Of the places across the cut at which a wire can go in, the way through the one that bends it least. */
export function leastBent<Way extends { readonly points: readonly Point[] }>(
  from: number,
  to: number,
  through: (place: number) => Way,
): Way {
  let best = through(from);
  let bend = totalTurn(best.points);
  for (let index = 1; index < tries; index += 1) {
    const way = through(from + ((to - from) * index) / (tries - 1));
    const turn = totalTurn(way.points);
    if (turn >= bend - alikeDegrees) continue;
    best = way;
    bend = turn;
  }
  return best;
}
