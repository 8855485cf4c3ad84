import { difference, direction, dot, type Frame, outOfFrame, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkFile } from "@firstray/radiograph";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A first metatarsal's own frame on the film, in millimetres: x lateral of its shaft's axis, y distal along it. */
export interface ShaftFrame {
  readonly into: (onFilm: Point) => Point;
  /** Back on the film, pixels. */
  readonly out: (inShaft: Point) => Point;
}

/**
 * The frame of the shaft as the landmarks have it: before or after a correction.
 * @throws RangeError when the landmarks lack the shaft, which a plannable foot never does.
 */
export function shaftFrame({ frame: footFrame, pixelsPerUnit }: PlannableFoot, landmarks: LandmarkFile): ShaftFrame {
  const points = filmPoints(landmarks);
  const [from, to] = [points.get("firstMetatarsalShaftProximal"), points.get("firstMetatarsalShaftDistal")];
  if (!from || !to) throw new RangeError("a plannable foot must have its first metatarsal's shaft, got one without");
  const y = direction({ from, to });
  const across = { x: -y.y, y: y.x };
  const hand = dot(across, footFrame.x) > 0 ? 1 : -1;
  const frame: Frame = { origin: from, x: { x: hand * across.x, y: hand * across.y }, y };
  return {
    into: (onFilm) => {
      const away = difference(frame.origin, onFilm);
      return { x: dot(away, frame.x) / pixelsPerUnit, y: dot(away, frame.y) / pixelsPerUnit };
    },
    out: ({ x, y: along }) => outOfFrame({ x: x * pixelsPerUnit, y: along * pixelsPerUnit }, frame),
  };
}
