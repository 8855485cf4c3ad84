import { type Axis, direction, distance, intoFrame, outOfFrame, type Point } from "@firstray/geometry";
import { type Calibration, filmPoints, type LandmarkFile, type LandmarkName, lateralFrame, wireDiameterMm } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import { leastBent } from "./least-bent.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { totalTurn } from "./total-turn.ts";
import { type CortexHit, wireInCanal } from "./wire-in-canal.ts";

/** The wire on the lateral film: from beside the head, which hides it, through the cut to its end; the film marks no toe. */
export type LateralWire =
  | {
      readonly kind: "drawn";
      /** Pixels, distal to proximal. */
      readonly points: readonly Point[];
      readonly cortexHits: readonly LateralCortexHit[];
      readonly bendDegrees: number;
      /** How the film's scale is known: its own calibration, or the first metatarsal's length on both films. */
      readonly scaleFrom: "calibration" | "length";
    }
  | { readonly kind: "not-drawn"; readonly missing: readonly LandmarkName[] };

/** Where the wire strikes an inner cortex, as the lateral film shows it; `at` in pixels. */
export type LateralCortexHit = Omit<CortexHit, "wall"> & { readonly wall: "dorsal" | "plantar" };

const needed = [
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "firstMetatarsalNeckDorsal",
  "firstMetatarsalNeckPlantar",
] as const satisfies readonly LandmarkName[];

/** The lateral film marks no inner cortex. @source measurements-landmarks */
const assumedCortexMm = 1.5;

/**
 * The wire on the lateral film: beside the head where a plantar shift takes it, across the line from base to head, and through the cut
 * where it bends least. @source practice-protocol T6
 */
export function wireOnLateral(
  foot: PlannableFoot,
  { plantarShift, kerf }: Correction,
  { landmarks, calibration }: { readonly landmarks: LandmarkFile; readonly calibration: Calibration | undefined },
): LateralWire {
  const onFilm = filmPoints(landmarks);
  const missing = needed.filter((name) => !onFilm.has(name));
  if (missing.length > 0) return { kind: "not-drawn", missing };
  const { frame } = lateralFrame(onFilm);
  const at = (name: (typeof needed)[number]): Point => intoFrame(onFilm.get(name) ?? frame.origin, frame);
  const ray = { from: at("firstMetatarsalBaseCentre"), to: at("firstMetatarsalHeadCentre") };
  const scaled = calibration && calibration.kind !== "unknown";
  const pixelsPerMm = scaled ? 1 / calibration.mmPerPixel : distance(ray.from, ray.to) / foot.length;
  const bone = boneFrame(ray, pixelsPerMm);
  const [dorsal, plantar] = [bone.into(at("firstMetatarsalNeckDorsal")), bone.into(at("firstMetatarsalNeckPlantar"))];
  const beside = { x: -plantarShift, y: bone.into(ray.to).y - kerf };
  const cutAt = (dorsal.y + plantar.y - kerf) / 2;
  const inside = assumedCortexMm + wireDiameterMm / 2;
  const canal = { medial: plantar.x + inside, lateral: dorsal.x - inside, endAt: 0 };
  const { points, cortexHits } = leastBent(canal.medial, canal.lateral, (x) => {
    const way = wireInCanal({ x, y: cutAt }, (x - beside.x) / (beside.y - cutAt), canal);
    return { ...way, points: [beside, ...way.points] };
  });
  const toFilm = (point: Point): Point => outOfFrame(bone.out(point), frame);
  return {
    kind: "drawn",
    points: points.map(toFilm),
    cortexHits: cortexHits.map((hit) => ({ ...hit, at: toFilm(hit.at), wall: hit.wall === "lateral" ? "dorsal" : "plantar" })),
    bendDegrees: totalTurn(points),
    scaleFrom: scaled ? "calibration" : "length",
  };
}

/** Millimetres along the bone (y, from its base) and dorsal of its line (x). */
function boneFrame(ray: Axis, pixelsPerMm: number): { readonly into: (point: Point) => Point; readonly out: (point: Point) => Point } {
  const along = direction(ray);
  // In the lateral foot frame dorsal is +y, and a metatarsal points forward.
  const frame = { origin: ray.from, x: { x: -along.y, y: along.x }, y: along };
  return {
    into: (point) => {
      const { x, y } = intoFrame(point, frame);
      return { x: x / pixelsPerMm, y: y / pixelsPerMm };
    },
    out: ({ x, y }) => outOfFrame({ x: x * pixelsPerMm, y: y * pixelsPerMm }, frame),
  };
}
