import type { QuarterTurns } from "./film-view.ts";

const following: Readonly<Record<QuarterTurns, QuarterTurns>> = { 0: 1, 1: 2, 2: 3, 3: 0 };

/** One quarter turn clockwise on. */
export function nextTurn(turns: QuarterTurns): QuarterTurns {
  return following[turns];
}
