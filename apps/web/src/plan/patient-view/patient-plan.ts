import type { FilmReply, PlanReply } from "@firstray/contract";
import { type Correction, type PlannableFoot, predict } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import { patientViewTexts } from "../../texts/patient-view-texts.ts";

/** Which plan a patient is shown, or why none. */
export type PatientPlan =
  | { readonly kind: "shown"; readonly correction: Correction; readonly isSigned: boolean }
  | { readonly kind: "not-shown"; readonly because: Text };

/**
 * The plan that stands signed for this film; without one, the one that is being made. Never one that a limit forbids, or of a foot on which nothing
 * may be planned.
 */
export function patientPlan(film: Pick<FilmReply, "id">, reply: PlanReply, foot: PlannableFoot): PatientPlan {
  if (reply.blocked) return { kind: "not-shown", because: reply.blocked };
  const signed = reply.signed.find((plan) => plan.film === film.id && plan.state.kind === "current");
  if (signed) return { kind: "shown", correction: signed.correction, isSigned: true };
  const correction = reply.draft?.alternatives[reply.draft.chosen]?.correction;
  if (correction === undefined || !movesSomething(correction)) return { kind: "not-shown", because: patientViewTexts.nothingYet };
  const { limits } = predict(foot, correction, reply.draft?.settings ?? reply.settings);
  if (limits.some(({ verdict }) => verdict === "broken")) return { kind: "not-shown", because: patientViewTexts.breaksLimit };
  return { kind: "shown", correction, isSigned: false };
}

function movesSomething({ lateralShift, varusTiltDegrees, plantarShift }: Correction): boolean {
  return lateralShift !== 0 || varusTiltDegrees !== 0 || plantarShift !== 0;
}
