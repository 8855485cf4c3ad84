import type { Position } from "@firstray/radiograph";
import type { QuarterTurns } from "./film-view.ts";

/** A vector of the film (x right, y down) as it lies on screen after quarter turns clockwise. */
export function turned([x, y]: Position, quarterTurns: QuarterTurns): Position {
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
