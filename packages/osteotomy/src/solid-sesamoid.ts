import { distance } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import type { SolidFoot } from "./solid-foot.ts";
import type { LongBone } from "./solid-long-bone.ts";

/** Length and height of a sesamoid as shares of its width, which is measured. */
const drawn = { length: 1.25, height: 0.7 } as const;

/** A sesamoid between its two marked borders, under the head; they stay where the second metatarsal holds them. */
export function solidSesamoid(
  { at, neckWidth }: SolidFoot,
  [medial, lateral]: readonly [medial: LandmarkName, lateral: LandmarkName],
  { headHeight, headRadius }: { readonly headHeight: number; readonly headRadius: number },
): LongBone | undefined {
  const [from, to] = [at(medial), at(lateral)];
  if (from === undefined || to === undefined || distance(from, to) < 0.1 * neckWidth) return undefined;
  const wide = distance(from, to);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = { x: (-(to.y - from.y) * drawn.length) / 2, y: ((to.x - from.x) * drawn.length) / 2 };
  const height = headHeight - headRadius - (drawn.height * wide) / 2;
  return {
    axis: { from: { x: middle.x - half.x, y: middle.y - half.y }, to: { x: middle.x + half.x, y: middle.y + half.y } },
    halfWidths: [[0, wide / 2]],
    ...{ flatness: drawn.height, middleHeight: () => height, rounded: [0.5, 0.5] },
  };
}
