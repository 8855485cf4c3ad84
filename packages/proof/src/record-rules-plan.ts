import type { RecordRule } from "./record-rule.ts";

/** A signed plan is one that may be carried out, on a film that is known; its result is another film's. */
export const planRules: readonly RecordRule[] = [
  {
    name: "a-plan-is-signed-on-a-measured-film-within-its-limits-once",
    title: {
      en: "a plan is signed once, on a measured film of its foot, within its limits",
      fr: "un plan est signé une fois, sur une radiographie mesurée de son pied, dans ses limites",
    },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          event.type === "PlanSigned" &&
          (before.plans.some(({ signed }) => signed.plan === event.payload.plan) ||
            before.films.find(({ id }) => id === event.payload.film)?.measured === undefined ||
            event.payload.planned.limits.some(({ verdict }) => verdict === "broken")),
      ),
  },
  {
    name: "a-result-is-of-a-later-film",
    title: { en: "a plan's result is another film's", fr: "le résultat d’un plan vient d’une autre radiographie" },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          event.type === "CorrectionAchieved" &&
          !before.plans.some(({ signed }) => signed.plan === event.payload.plan && signed.film !== event.payload.film),
      ),
  },
];
