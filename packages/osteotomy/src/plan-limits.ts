import type { Text } from "@firstray/radiograph";
import { contactOf } from "./contact.ts";
import type { Correction } from "./correction.ts";
import { limitSentences } from "./limit-sentences.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A bound that no plan may break, held against one plan; `unknown` where the film has no millimetres to hold it against. */
export interface PlanLimit {
  readonly name: "width-beyond-eminence" | "contact" | "shift-within-neck";
  readonly verdict: "kept" | "broken" | "unknown";
  /** Which number is held against which. */
  readonly because: Text;
}

/** Lengths that differ by less than this are the same: what is left of a sum of decimals. */
const roundOff = 1e-9;

/**
 * What may forbid a plan, each with its number: W − E, contact at the cut, and a shift within the neck.
 * @source josr2015
 */
export function planLimits(foot: PlannableFoot, correction: Correction, settings: PlanSettings): readonly PlanLimit[] {
  const inMm = foot.unit === "mm";
  const contact = contactOf(foot.neckWidth, correction);
  const beyond = foot.neckWidth - foot.eminence;
  const wide = contact.shareOfWidth >= settings.leastContactShare - roundOff;
  const long = contact.width >= settings.leastContactMm - roundOff;
  return [
    {
      name: "width-beyond-eminence",
      verdict: inMm ? verdict(beyond >= settings.leastWidthBeyondEminenceMm - roundOff) : "unknown",
      because: limitSentences.widthBeyondEminence(foot, settings),
    },
    {
      name: "contact",
      verdict: wide || (inMm && long) ? "kept" : inMm ? "broken" : "unknown",
      because: limitSentences.contact(foot.unit, contact, settings),
    },
    {
      name: "shift-within-neck",
      verdict: verdict(Math.abs(correction.lateralShift) <= foot.neckWidth + roundOff),
      because: limitSentences.shift(foot, correction),
    },
  ];
}

function verdict(kept: boolean): "kept" | "broken" {
  return kept ? "kept" : "broken";
}
