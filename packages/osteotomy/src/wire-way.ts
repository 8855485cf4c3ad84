import { intoFrame, moved, outOfFrame, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkName, wireDiameterMm } from "@firstray/radiograph";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import type { Correction } from "./correction.ts";
import { firstRayMotions } from "./first-ray-motions.ts";
import type { Obstacle } from "./medial-course.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { type ShaftFrame, shaftFrame } from "./shaft-frame.ts";
import type { WireSettings } from "./wire-settings.ts";

/** What a wire meets on its way, in the corrected shaft's frame: millimetres, x lateral, y distal. */
export interface WireWay {
  readonly frame: ShaftFrame;
  /** Where it goes in; absent where no toe is marked. */
  readonly entry?: Point;
  /** What it passes medially. */
  readonly obstacles: readonly Obstacle[];
  /** The head's medial corner at the cut: the wire goes in medially of it. */
  readonly headCorner: Point;
  /** Level of the cut on the shaft. */
  readonly cutAt: number;
  /** Level of the wire's end. */
  readonly endAt: number;
  /** Between the inner cortices, as wide all along as at the neck. */
  readonly canal: { readonly medial: number; readonly lateral: number };
  /** What no landmark says and is assumed. */
  readonly assumed: readonly WireAssumption[];
  readonly missing: readonly LandmarkName[];
}

/** What a wire's path rests on beside the landmarks. */
export type WireAssumption = "cortex" | "nail" | "canal-width";

/** Where the inner cortex is not marked. @source measurements-landmarks */
const assumedCortexMm = 1.5;
/** From the tip of the distal phalanx to the medial corner of the nail, where that corner is not marked. */
const assumedHalfNailMm = 7;

const passedMedially = [
  "firstMetatarsalEminence",
  "firstMetatarsalHeadArticularMedial",
  "proximalPhalanxBaseMedial",
] as const satisfies readonly LandmarkName[];

/** Takes the corrected foot apart into what a wire has to pass. @source practice-protocol T1 T6 */
export function wireWay(foot: PlannableFoot, correction: Correction, settings: WireSettings): WireWay {
  const landmarks = correctedLandmarks(foot, correction);
  const frame = shaftFrame(foot, landmarks);
  const onFilm = filmPoints(landmarks);
  const at = (name: LandmarkName): Point | undefined => {
    const point = onFilm.get(name);
    return point && frame.into(point);
  };
  const needed = (name: LandmarkName): Point => at(name) ?? { x: 0, y: 0 };
  const neck = { medial: needed("firstMetatarsalNeckMedial"), lateral: needed("firstMetatarsalNeckLateral") };
  const cutAt = (neck.medial.y + neck.lateral.y - correction.kerf) / 2;
  const [innerMedial, innerLateral] = [at("firstMetatarsalCanalMedial"), at("firstMetatarsalCanalLateral")];
  const entry = entryOf(at, settings);
  const headCorner = headCornerOf(foot, correction, frame);
  return {
    frame,
    ...(entry && { entry }),
    obstacles: [...passedMedially.flatMap((name) => at(name) ?? []), headCorner].map((point) => ({
      at: point,
      clearance: wireDiameterMm / 2,
    })),
    headCorner,
    cutAt,
    endAt: needed("firstMetatarsalBaseCentre").y - settings.beyondBaseMm,
    canal: {
      medial: innerMedial?.x ?? neck.medial.x + assumedCortexMm,
      lateral: innerLateral?.x ?? neck.lateral.x - assumedCortexMm,
    },
    assumed: [
      ...(innerMedial && innerLateral ? [] : (["cortex"] as const)),
      ...(entry && !at("nailMedialCorner") ? (["nail"] as const) : []),
      "canal-width",
    ],
    missing: (["distalPhalanxBase", "distalPhalanxTip"] as const).filter((name) => !at(name)),
  };
}

/** Where the head's own half of the medial neck comes to lie: a tilt about the head's centre swings it, too. */
function headCornerOf(foot: PlannableFoot, correction: Correction, frame: ShaftFrame): Point {
  const before = filmPoints(foot.landmarks).get("firstMetatarsalNeckMedial");
  if (!before) throw new RangeError("a plannable foot must have its neck, got one without");
  return frame.into(outOfFrame(moved(intoFrame(before, foot.frame), firstRayMotions(foot, correction).head), foot.frame));
}

/** Medial of the nail's corner, across the distal phalanx; of its tip where no corner is marked. */
function entryOf(at: (name: LandmarkName) => Point | undefined, { entryFromNailMm }: WireSettings): Point | undefined {
  const [base, tip, corner] = [at("distalPhalanxBase"), at("distalPhalanxTip"), at("nailMedialCorner")];
  if (!base || !tip) return undefined;
  const length = Math.hypot(tip.x - base.x, tip.y - base.y);
  const medial = { x: -(tip.y - base.y) / length, y: (tip.x - base.x) / length };
  const [from, aside] = corner ? [corner, entryFromNailMm] : [tip, assumedHalfNailMm + entryFromNailMm];
  return { x: from.x + aside * medial.x, y: from.y + aside * medial.y };
}
