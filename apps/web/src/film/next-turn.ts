import type { FilmTurn, QuarterTurns } from "./film-view.ts";

const clockwise: Readonly<Record<QuarterTurns, QuarterTurns>> = { 0: 1, 1: 2, 2: 3, 3: 0 };
const anticlockwise: Readonly<Record<QuarterTurns, QuarterTurns>> = { 0: 3, 1: 0, 2: 1, 3: 2 };

/** One quarter turn clockwise on, as the eye sees it: a mirrored film turns the other way in itself. */
export function nextTurn({ quarterTurns, mirrored }: FilmTurn): FilmTurn {
  return { mirrored, quarterTurns: (mirrored ? anticlockwise : clockwise)[quarterTurns] };
}
