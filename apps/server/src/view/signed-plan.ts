import type { AchievedReply, SignedPlan } from "@firstray/contract";
import type { Facts, SignedPlanFact } from "@firstray/record";
import type { CalibrationOf } from "../plan/calibrations.ts";
import { actorName } from "./actor-name.ts";
import { planState } from "./plan-state.ts";

/** A signed plan as a page shows it. */
export function signedPlan(patient: string, facts: Facts, fact: SignedPlanFact, calibrationOf: CalibrationOf): SignedPlan {
  const { landmarks: _, calibration: __, ...signed } = fact.signed;
  return {
    ...signed,
    patient,
    by: actorName(fact.evidence.by),
    on: fact.evidence.on.toString(),
    recordedAt: fact.recordedAt,
    event: fact.evidence.event,
    state: planState(facts, fact, calibrationOf(signed.film)),
    achieved: fact.achieved.map((result) => achievedReply(facts, result)),
  };
}

/** What came of a plan, as a page shows it. */
export function achievedReply({ films }: Facts, { film, achieved, evidence }: SignedPlanFact["achieved"][number]): AchievedReply {
  const filmOn = films.find(({ id }) => id === film)?.description.acquiredOn;
  return {
    ...{ film, achieved, by: actorName(evidence.by), on: evidence.on.toString(), event: evidence.event },
    ...(filmOn !== undefined && { filmOn }),
  };
}
