import type { PlanDraft } from "@firstray/contract";
import { type Correction, noCorrection } from "@firstray/osteotomy";
import type { WhichPlan } from "./with-correction.ts";

/** One plan's correction; nothing is done by a plan that the draft does not hold. */
export function correctionOf({ alternatives }: PlanDraft, which: WhichPlan): Correction {
  return alternatives[which]?.correction ?? noCorrection;
}
