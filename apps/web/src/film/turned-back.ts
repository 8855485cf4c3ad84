import type { Position } from "@firstray/radiograph";
import type { QuarterTurns } from "./film-view.ts";

/** A vector on screen as it lies on the film: the other way round than `turned`. */
export function turnedBack([x, y]: Position, quarterTurns: QuarterTurns): Position {
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
