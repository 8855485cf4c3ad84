import type { Position } from "@firstray/radiograph";
import type { FilmTurn, QuarterTurns } from "./film-view.ts";

/** A vector of the film (x right, y down) as it lies on screen: after quarter turns clockwise, then mirrored left to right. */
export function turned(vector: Position, { quarterTurns, mirrored }: FilmTurn): Position {
  const [across, down] = clockwise(vector, quarterTurns);
  return mirrored ? [-across, down] : [across, down];
}

function clockwise([x, y]: Position, quarterTurns: QuarterTurns): Position {
  switch (quarterTurns) {
    case 0:
      return [x, y];
    case 1:
      return [-y, x];
    case 2:
      return [-x, -y];
    case 3:
      return [y, -x];
  }
}
