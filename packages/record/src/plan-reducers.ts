import { evidenceOf } from "./evidence-of.ts";
import type { Reducers } from "./reducer.ts";

/** Plans that were signed, and what came of them; a film settled as another patient's tells nothing of a result. */
export const planReducers = {
  PlanSigned: (facts, event) => {
    if (facts.plans.some(({ signed }) => signed.plan === event.payload.plan)) return facts;
    const plan = { signed: event.payload, evidence: evidenceOf(event), recordedAt: event.recordedAt, achieved: [] };
    return { ...facts, plans: [...facts.plans, plan] };
  },
  CorrectionAchieved: (facts, event, rejectedFilms) => {
    if (rejectedFilms.has(event.payload.film)) return facts;
    const result = { ...event.payload, evidence: evidenceOf(event) };
    return {
      ...facts,
      plans: facts.plans.map((plan) =>
        plan.signed.plan === event.payload.plan ? { ...plan, achieved: [...plan.achieved, result] } : plan,
      ),
    };
  },
} satisfies Partial<Reducers>;
