import { publishedPlanSettings } from "@firstray/osteotomy";
import type { Numbers } from "./plan.ts";

/** The published criteria with the targets that were asked for. */
export function planSettingsOf(numbers: Numbers): typeof publishedPlanSettings {
  const { intermetatarsalTarget, halluxValgusTarget } = publishedPlanSettings;
  return {
    ...publishedPlanSettings,
    intermetatarsalTarget: numbers["target-ima"] ?? intermetatarsalTarget,
    halluxValgusTarget: numbers["target-hva"] ?? halluxValgusTarget,
  };
}
