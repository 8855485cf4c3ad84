import type { Axis } from "@firstray/geometry";
import { offsetFromAxis } from "@firstray/geometry";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

/** The axis of the first metatarsal and a sesamoid from its medial to its lateral edge. */
export interface SesamoidLines {
  readonly firstMetatarsal: Axis;
  readonly sesamoid: Axis;
}

/**
 * How far a sesamoid has passed the first metatarsal's axis laterally, in its own widths: 0 when its lateral edge touches the axis,
 * 0.5 when the axis bisects it, 1 when its medial edge touches; negative when wholly medial, above 1 when wholly lateral.
 * @param lines - in the dorsoplantar foot frame (x lateral, y distal), pixels.
 * @throws RangeError when the axis has no length.
 */
export function sesamoidPassage({ firstMetatarsal, sesamoid }: SesamoidLines): number {
  const edges = [offsetFromAxis(sesamoid.from, firstMetatarsal), offsetFromAxis(sesamoid.to, firstMetatarsal)];
  const lateral = Math.max(...edges);
  const width = Math.max(lateral - Math.min(...edges), shortestLinePixels);
  return lateral / width;
}
