import { distance, intoFrame, outOfFrame, type Point } from "@firstray/geometry";
import { type Calibration, filmPoints, type LandmarkFile, type LandmarkName, lateralFrame } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { totalTurn } from "./total-turn.ts";

/** The wire on the lateral film: from beside the head, which hides it, through the cut to its end; the film marks no toe. */
export type LateralWire =
  | {
      readonly kind: "drawn";
      /** Pixels, distal to proximal. */
      readonly points: readonly Point[];
      readonly bendDegrees: number;
      /** How the film's scale is known: its own calibration, or the first metatarsal's length on both films. */
      readonly scaleFrom: "calibration" | "length";
    }
  | { readonly kind: "not-drawn"; readonly missing: readonly LandmarkName[] };

const needed = [
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "firstMetatarsalNeckDorsal",
  "firstMetatarsalNeckPlantar",
] as const satisfies readonly LandmarkName[];

/** The wire on the lateral film: the plantar shift is measured across the line from base to head. @source practice-protocol T6 */
export function wireOnLateral(
  foot: PlannableFoot,
  { plantarShift }: Correction,
  { landmarks, calibration }: { readonly landmarks: LandmarkFile; readonly calibration: Calibration | undefined },
): LateralWire {
  const onFilm = filmPoints(landmarks);
  const missing = needed.filter((name) => !onFilm.has(name));
  if (missing.length > 0) return { kind: "not-drawn", missing };
  const { frame } = lateralFrame(onFilm);
  const at = (name: (typeof needed)[number]): Point => intoFrame(onFilm.get(name) ?? frame.origin, frame);
  const [head, base] = [at("firstMetatarsalHeadCentre"), at("firstMetatarsalBaseCentre")];
  const [dorsal, plantar] = [at("firstMetatarsalNeckDorsal"), at("firstMetatarsalNeckPlantar")];
  const neck = { x: (dorsal.x + plantar.x) / 2, y: (dorsal.y + plantar.y) / 2 };
  const length = distance(base, head);
  const scaled = calibration && calibration.kind !== "unknown";
  const pixels = (scaled ? 1 / calibration.mmPerPixel : length / foot.length) * plantarShift;
  const down = { x: (head.y - base.y) / length, y: -(head.x - base.x) / length };
  const beside = { x: head.x + pixels * down.x, y: head.y + pixels * down.y };
  const points = [beside, neck, base];
  return {
    kind: "drawn",
    points: points.map((point) => outOfFrame(point, frame)),
    bendDegrees: totalTurn(points),
    scaleFrom: scaled ? "calibration" : "length",
  };
}
