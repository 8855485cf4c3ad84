import type { Point } from "@firstray/geometry";
import type { Extent } from "./outline-crossings.ts";
import type { Shadow } from "./shadow.ts";

/** Range of a shadow's points along a direction, from a start. */
export function shadowReach({ x, y }: Shadow, start: Point, towards: Point): Extent {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < x.length; index += 1) {
    const position = ((x[index] ?? 0) - start.x) * towards.x + ((y[index] ?? 0) - start.y) * towards.y;
    if (position < low) low = position;
    if (position > high) high = position;
  }
  return { low, high };
}
