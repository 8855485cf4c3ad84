import type { PlanDraft } from "@firstray/contract";

/** Whether two drafts say the same. */
export function sameDraft(one: PlanDraft | undefined, other: PlanDraft | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
