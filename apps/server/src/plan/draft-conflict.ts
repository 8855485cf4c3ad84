import type { Text } from "@firstray/radiograph";
import type { PlanDraftRow } from "../store/plan-draft.ts";
import { actorName } from "../view/actor-name.ts";

/** Two people plan on one film at once: the later one is told who was before, and nothing of either is lost. */
export function draftConflict({ author, at }: Pick<PlanDraftRow, "author" | "at">): Text {
  const [name, when] = [actorName(author), at.slice(0, 16).replace("T", " ")];
  return {
    en: `${name} changed this plan in between (${when} UTC). Load it again, look at it, then make your change.`,
    fr: `${name} a modifié ce plan entre-temps (${when} UTC). Rechargez-le, regardez-le, puis faites votre changement.`,
  };
}
