import type { Position } from "@firstray/radiograph";
import type { FilmTurn, QuarterTurns } from "./film-view.ts";

/** A vector on screen as it lies on the film: the other way round than `turned`. */
export function turnedBack([across, down]: Position, { quarterTurns, mirrored }: FilmTurn): Position {
  return anticlockwise([mirrored ? -across : across, down], quarterTurns);
}

function anticlockwise([x, y]: Position, quarterTurns: QuarterTurns): Position {
  switch (quarterTurns) {
    case 0:
      return [x, y];
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
  }
}
