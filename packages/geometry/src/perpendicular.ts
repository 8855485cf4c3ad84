import type { Axis } from "./axis.ts";

/** The axis through the same first point, turned a quarter from x towards y: of a medial-to-lateral line, the one that points distally. */
export function perpendicular({ from, to }: Axis): Axis {
  return { from, to: { x: from.x - (to.y - from.y), y: from.y + (to.x - from.x) } };
}
