import type { Calibration, LandmarkFile, LandmarkName, Text } from "@firstray/radiograph";
import type { FilmMotion } from "./film-motion.ts";
import { fittedMotion } from "./fitted-motion.ts";
import { lesserMetatarsalPoints } from "./lesser-metatarsal-points.ts";
import { registrationSentences } from "./registration-sentences.ts";

/** One dorsoplantar film with its landmarks. */
export interface MeasuredFilm {
  readonly landmarks: LandmarkFile;
  readonly calibration: Calibration;
}

/** A later film laid on the plan's, by the bones that the operation did not move; or why it cannot be. */
export type Registration = RegisteredFilm | NotRegistered;

export interface RegisteredFilm {
  readonly kind: "registered";
  /** Pixels of the later film to pixels of the plan's. */
  readonly motion: FilmMotion;
  /** `rigid` where both films are calibrated, else `similarity`: the bones' own size is then the scale. */
  readonly by: "rigid" | "similarity";
  /** What is left between the bones, as a root mean square; absent where the plan's film has no scale. */
  readonly residualMm?: number;
  /** The same as a share of the second metatarsal's marked length. */
  readonly residualShare: number;
}

export interface NotRegistered {
  readonly kind: "refused";
  readonly because: Text;
  readonly missing: readonly LandmarkName[];
  readonly residualMm?: number;
}

/** A film that lies no better on the plan than this shows another foot, another stand, or misplaced landmarks. */
const mostResidualMm = 2;
/** The same where no film has a scale: 2 mm on a second metatarsal whose shaft is marked over some 28 mm. */
const mostResidualShare = 0.07;
/** Calibrations that differ more than this from what the bones themselves say cannot both be right. */
const mostSizeDifference = 0.08;

/**
 * Lays a later film on the plan's by the second and third metatarsals.
 * @source clinical-facts-4
 */
export function registerOnLesserMetatarsals(plan: MeasuredFilm, result: MeasuredFilm): Registration {
  if (plan.landmarks.view !== "dorsoplantar" || result.landmarks.view !== "dorsoplantar") return refused(registrationSentences.view);
  if (plan.landmarks.side !== result.landmarks.side) return refused(registrationSentences.side);
  const { pairs, missing } = lesserMetatarsalPoints(plan.landmarks, result.landmarks);
  if (missing.length > 0) return { ...refused(registrationSentences.missing(missing)), missing };
  const perPixel = (film: MeasuredFilm): number | undefined =>
    film.calibration.kind === "unknown" ? undefined : film.calibration.mmPerPixel;
  const [planMm, resultMm] = [perPixel(plan), perPixel(result)];
  const known = planMm !== undefined && resultMm !== undefined ? resultMm / planMm : undefined;
  const free = fittedMotion(pairs);
  if (known !== undefined && Math.abs(free.motion.scale / known - 1) > mostSizeDifference)
    return refused(registrationSentences.size(free.motion.scale / known));
  const { motion, residual } = known === undefined ? free : fittedMotion(pairs, known);
  const share = residual / shaftLength(pairs);
  const residualMm = planMm === undefined ? undefined : residual * planMm;
  if (residualMm === undefined ? share > mostResidualShare : residualMm > mostResidualMm)
    return { ...refused(registrationSentences.residual(residualMm, mostResidualMm)), ...(residualMm !== undefined && { residualMm }) };
  return {
    kind: "registered",
    motion,
    by: known === undefined ? "similarity" : "rigid",
    ...(residualMm !== undefined && { residualMm }),
    residualShare: share,
  };
}

function refused(because: Text): NotRegistered {
  return { kind: "refused", because, missing: [] };
}

function shaftLength(pairs: readonly { readonly name: LandmarkName; readonly plan: { readonly x: number; readonly y: number } }[]): number {
  const at = (name: LandmarkName) => pairs.find((pair) => pair.name === name)?.plan ?? { x: 0, y: 0 };
  const [from, to] = [at("secondMetatarsalShaftProximal"), at("secondMetatarsalShaftDistal")];
  return Math.hypot(to.x - from.x, to.y - from.y);
}
