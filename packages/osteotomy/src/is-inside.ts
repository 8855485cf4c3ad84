import type { Point } from "@firstray/geometry";

/** Whether a point lies within a closed line that turns about it, however often the line crosses itself (the nonzero rule). */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let turns = 0;
  let from = outline.at(-1);
  for (const to of outline) {
    if (from !== undefined) turns += crossing(x, y, from, to);
    from = to;
  }
  return turns !== 0;
}

/** +1 or −1 where the line passes to the right of the point, upwards or downwards. */
function crossing(x: number, y: number, from: Point, to: Point): -1 | 0 | 1 {
  if (from.y <= y === to.y <= y) return 0;
  const isRight = x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  if (!isRight) return 0;
  return to.y > from.y ? 1 : -1;
}
