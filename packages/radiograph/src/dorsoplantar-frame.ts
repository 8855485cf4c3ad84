import type { Frame, Point } from "@firstray/geometry";
import { dorsoplantarOrientation } from "./dorsoplantar-orientation.ts";
import type { LandmarkName, Side } from "./landmark.ts";
import type { OrientedBy } from "./measurement.ts";

/** A foot frame laid on a film, and what it was found by. */
export interface OrientedFrame {
  readonly frame: Frame;
  readonly orientedBy: OrientedBy;
}

/**
 * The dorsoplantar foot frame on a film: x lateral, y distal. The landmarks orient it; the side label only where no second
 * metatarsal is marked.
 * @param points - on the film: pixels, x right, y down.
 */
export function dorsoplantarFrame(points: ReadonlyMap<LandmarkName, Point>, labelled: Side): OrientedFrame {
  const { distal, seen } = dorsoplantarOrientation(points);
  const side = seen === "undecided" ? labelled : seen;
  const hand = side === "right" ? 1 : -1;
  const lateral = { x: -distal.y * hand, y: distal.x * hand };
  return { frame: { origin: { x: 0, y: 0 }, x: lateral, y: distal }, orientedBy: seen === "undecided" ? "label" : "landmarks" };
}
