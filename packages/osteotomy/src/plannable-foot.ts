import { type Axis, distance, type Frame, intoFrame, lateralTurn, offsetFromAxis, type Point } from "@firstray/geometry";
import {
  type Calibration,
  dorsoplantarFrame,
  eminence,
  filmPoints,
  type LandmarkFile,
  type LandmarkName,
  neckWidth,
  type Text,
} from "@firstray/radiograph";
import { notPlannable } from "./plan-refusals.ts";

/** Lengths of a plan: millimetres on a calibrated film, else shares of the neck's width. */
export type PlanUnit = "mm" | "neck-widths";

/** One dorsoplantar film on which an osteotomy can be planned. */
export interface PlannableFoot {
  readonly kind: "plannable";
  readonly landmarks: LandmarkFile;
  readonly calibration: Calibration;
  readonly unit: PlanUnit;
  readonly pixelsPerUnit: number;
  /** The foot frame on the film: x lateral, y distal. */
  readonly frame: Frame;
  /** Of the first metatarsal, proximal to distal, in the foot frame; pixels. */
  readonly shaft: Axis;
  /** In the foot frame; pixels. */
  readonly headCentre: Point;
  readonly baseCentre: Point;
  /** W, in the unit. */
  readonly neckWidth: number;
  /** E, in the unit; positive medially. */
  readonly eminence: number;
  /** L, base centre to head centre, in the unit. */
  readonly length: number;
}

/** Why nothing can be planned on a film. */
export interface NotPlannable {
  readonly kind: "not-plannable";
  readonly missing: readonly LandmarkName[];
  readonly because: Text;
}

const needed = [
  "firstMetatarsalShaftProximal",
  "firstMetatarsalShaftDistal",
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
  "firstMetatarsalNeckMedial",
  "firstMetatarsalNeckLateral",
  "firstMetatarsalEminence",
  "secondMetatarsalShaftProximal",
  "secondMetatarsalShaftDistal",
] as const satisfies readonly LandmarkName[];

/** A hallux that reads −0.1° or less, as shown, points medially. */
const varusBelowDegrees = -0.05;
/** A line shorter than this has no direction that could be planned on, in pixels. */
const shortestPixels = 2;

/** What is known of a foot beside its film. */
export interface FootHistory {
  /** Its first metatarsal has been cut before, or a wire is in it: the film then shows no foot that this operation starts from. */
  readonly alreadyOperated?: boolean;
}

/**
 * Takes a measured dorsoplantar film for planning, or says which landmarks it still needs, or what about the foot forbids it.
 * @source clinical-facts-4
 */
export function plannableFoot(
  landmarks: LandmarkFile,
  calibration: Calibration,
  { alreadyOperated = false }: FootHistory = {},
): PlannableFoot | NotPlannable {
  if (alreadyOperated) return notPlannable("already-operated");
  const foot = footGeometry(landmarks, calibration);
  return foot.kind === "plannable" && isVarus(foot) ? notPlannable("varus") : foot;
}

/** The geometry of a plan, whichever way the hallux points. */
export function footGeometry(landmarks: LandmarkFile, calibration: Calibration): PlannableFoot | NotPlannable {
  if (landmarks.view !== "dorsoplantar") return notPlannable("lateral-view");
  const onFilm = filmPoints(landmarks);
  const missing = needed.filter((name) => !onFilm.has(name));
  if (missing.length > 0) return notPlannable("missing", missing);
  const { frame } = dorsoplantarFrame(onFilm, landmarks.side);
  const at = (name: (typeof needed)[number]): Point => intoFrame(onFilm.get(name) ?? frame.origin, frame);
  const lines = {
    shaft: { from: at("firstMetatarsalShaftProximal"), to: at("firstMetatarsalShaftDistal") },
    metatarsal: { from: at("firstMetatarsalBaseCentre"), to: at("firstMetatarsalHeadCentre") },
    second: { from: at("secondMetatarsalShaftProximal"), to: at("secondMetatarsalShaftDistal") },
    neck: { from: at("firstMetatarsalNeckMedial"), to: at("firstMetatarsalNeckLateral") },
  };
  if (Object.values(lines).some(({ from, to }) => distance(from, to) < shortestPixels)) return notPlannable("on-one-spot");
  const { shaft, neck } = lines;
  if (offsetFromAxis(neck.from, shaft) >= offsetFromAxis(neck.to, shaft)) return notPlannable("neck-crossed");
  const width = neckWidth({ shaft, medial: neck.from, lateral: neck.to });
  const pixelsPerUnit = calibration.kind === "unknown" ? width : 1 / calibration.mmPerPixel;
  const prominence = at("firstMetatarsalEminence");
  return {
    kind: "plannable",
    ...{ landmarks, calibration, frame, shaft, pixelsPerUnit },
    unit: calibration.kind === "unknown" ? "neck-widths" : "mm",
    headCentre: lines.metatarsal.to,
    baseCentre: lines.metatarsal.from,
    neckWidth: width / pixelsPerUnit,
    eminence: eminence({ shaft, medialCortex: neck.from, prominence }) / pixelsPerUnit,
    length: distance(lines.metatarsal.from, lines.metatarsal.to) / pixelsPerUnit,
  };
}

/** Whether the hallux points medially of its metatarsal; a foot without a marked phalanx tells nothing. */
function isVarus({ landmarks, frame, baseCentre, headCentre }: PlannableFoot): boolean {
  const onFilm = filmPoints(landmarks);
  const [from, to] = [onFilm.get("proximalPhalanxShaftProximal"), onFilm.get("proximalPhalanxShaftDistal")];
  if (from === undefined || to === undefined || distance(from, to) < shortestPixels) return false;
  const phalanx = { from: intoFrame(from, frame), to: intoFrame(to, frame) };
  return lateralTurn({ from: baseCentre, to: headCentre }, phalanx) <= varusBelowDegrees;
}
