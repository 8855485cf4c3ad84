import type { Point } from "@firstray/geometry";

/** Where a wire that went straight on would leave the canal: it strikes the inner cortex there and slides along it. */
export interface CortexHit {
  readonly at: Point;
  readonly wall: "medial" | "lateral";
  /** At which angle it strikes the wall. */
  readonly degrees: number;
}

/** A wire's way from the cut to its end. */
export interface WireInCanal {
  readonly points: readonly Point[];
  readonly cortexHits: readonly CortexHit[];
}

/** The canal that is left for the wire's middle. */
export interface WireCanal {
  readonly medial: number;
  readonly lateral: number;
  readonly endAt: number;
}

/** A wire that lies against a wall does not strike it; far below any reading, far above rounding. */
const touchingMm = 1e-6;

/**
 * Follows a wire straight on from the cut, along a wall once it meets one. Lateral is +x and distal +y.
 * @param aside - how far it goes laterally for each millimetre that it goes proximally.
 */
export function wireInCanal(start: Point, aside: number, { medial, lateral, endAt }: WireCanal): WireInCanal {
  const length = start.y - endAt;
  const free = start.x + aside * length;
  if (free >= medial - touchingMm && free <= lateral + touchingMm) return { points: [start, { x: free, y: endAt }], cortexHits: [] };
  const [x, wall] = free > lateral ? ([lateral, "lateral"] as const) : ([medial, "medial"] as const);
  const at = { x, y: start.y - (x - start.x) / aside };
  const degrees = (Math.atan(Math.abs(aside)) * 180) / Math.PI;
  return { points: [start, at, { x, y: endAt }], cortexHits: [{ at, wall, degrees }] };
}
