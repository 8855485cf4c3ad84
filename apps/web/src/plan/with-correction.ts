import type { PlanDraft } from "@firstray/contract";
import type { Correction } from "@firstray/osteotomy";

/** Which of the two plans of a draft. */
export type WhichPlan = PlanDraft["chosen"];

/** The draft with one of its plans changed, and that one chosen: whoever moves a plan means it. */
export function withCorrection(draft: PlanDraft, which: WhichPlan, correction: Correction): PlanDraft {
  return { ...draft, chosen: which, alternatives: draft.alternatives.map((one, index) => (index === which ? { correction } : one)) };
}
