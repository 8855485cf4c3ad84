import { dorsoplantarOrientation } from "./dorsoplantar-orientation.ts";
import type { FootPoints } from "./foot-points.ts";
import type { Side } from "./landmark.ts";
import type { OrientedFrame } from "./oriented-frame.ts";

/**
 * The dorsoplantar foot frame on a film: x lateral, y distal. The landmarks orient it; the side label only where no second
 * metatarsal is marked.
 * @param points - on the film: pixels, x right, y down.
 */
export function dorsoplantarFrame(points: FootPoints, labelled: Side): OrientedFrame {
  const { distal, seen } = dorsoplantarOrientation(points);
  const side = seen === "undecided" ? labelled : seen;
  const hand = side === "right" ? 1 : -1;
  const lateral = { x: -distal.y * hand, y: distal.x * hand };
  return { frame: { origin: { x: 0, y: 0 }, x: lateral, y: distal }, orientedBy: seen === "undecided" ? "label" : "landmarks" };
}
