import { type Measurement, measureFilm } from "@firstray/radiograph";
import { type Contact, contactOf } from "./contact.ts";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import type { Correction } from "./correction.ts";
import { type PlanAdvice, planAdvice } from "./plan-advice.ts";
import { type PlanLimit, planLimits } from "./plan-limits.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { shortening } from "./shortening.ts";

/** The foot that would result. */
export interface Prediction {
  /** Every measurement by every method, read from the corrected landmarks. */
  readonly measurements: readonly Measurement[];
  readonly contact: Contact;
  /** In the foot's unit. */
  readonly shortening: number;
  readonly limits: readonly PlanLimit[];
  readonly advice: readonly PlanAdvice[];
}

/**
 * What a correction does to a foot: measured as any film is, so that plan and result are read by the same constructs.
 * @source clinical-facts-4
 * @example predict(foot, { ...noCorrection, lateralShift: 7.5 }, publishedPlanSettings).contact.width // 6.5 of 14
 */
export function predict(foot: PlannableFoot, correction: Correction, settings: PlanSettings): Prediction {
  const measurements = measureFilm(correctedLandmarks(foot, correction), foot.calibration);
  const predictedIntermetatarsalAngle = intermetatarsalOf(measurements);
  return {
    measurements,
    contact: contactOf(foot.neckWidth, correction),
    shortening: shortening(correction),
    limits: planLimits(foot, correction, settings),
    advice: planAdvice(foot, { correction, predictedIntermetatarsalAngle }, settings),
  };
}

/** By `head-base`; a plannable foot has the landmarks of both metatarsals. */
function intermetatarsalOf(measurements: readonly Measurement[]): number {
  const found = measurements.find(({ name, method }) => name === "intermetatarsalAngle" && method === "head-base");
  if (found?.kind !== "measured") throw new RangeError("a plannable foot must have both metatarsals, got one without");
  return found.value;
}
