import { type Correction, type PlannableFoot, type PlanSettings, predict } from "@firstray/osteotomy";
import { correctionFields } from "./correction-fields.ts";

/**
 * A found correction to the decimals in which it is shown and signed: rounded up, so that the targets stay reached; as it was found where
 * that would break a limit.
 */
export function sufficient(foot: PlannableFoot, correction: Correction, settings: PlanSettings): Correction {
  const ranges = correctionFields(foot);
  const up = (field: "lateralShift" | "varusTiltDegrees"): number => {
    const { fine, decimals } = ranges[field];
    return Number((Math.ceil(correction[field] / fine - 1e-6) * fine).toFixed(decimals));
  };
  const rounded = { ...correction, lateralShift: up("lateralShift"), varusTiltDegrees: up("varusTiltDegrees") };
  return predict(foot, rounded, settings).limits.some(({ verdict }) => verdict === "broken") ? correction : rounded;
}
