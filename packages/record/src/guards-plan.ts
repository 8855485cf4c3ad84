import type { Refusal } from "./decision.ts";
import type { Event, EventOf } from "./event.ts";
import type { Facts, FilmFact } from "./facts.ts";
import { sideOf } from "./film-side.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { FilmId } from "./ids.ts";
import { planBlock } from "./plan-block.ts";
import { refused } from "./refused.ts";

/** A plan is signed on a film whose owner, side and landmarks are settled, within its limits, once; a result is held against its own plan. */
export const planGuards: readonly Guard[] = [
  {
    name: "plan-on-a-film-that-can-be-planned",
    refuses: ({ stated, facts }) =>
      ofPlans(stated, (payload) => {
        const film = filmOf(facts, payload.film);
        if (film === undefined) return undefined;
        const because = planBlock(facts, film);
        if (because !== undefined) return refused("film-blocked", because);
        if (sideOf(film) === payload.foot && isAsMeasured(film, payload)) return undefined;
        return refused("film-blocked", {
          en: "The film has been measured again, or is of the other foot. Open the plan again and check it before signing.",
          fr: "La radiographie a été mesurée de nouveau, ou est celle de l’autre pied. Rouvrez le plan et vérifiez-le avant de signer.",
        });
      }),
  },
  {
    name: "plan-signed-once",
    refuses: ({ events, facts }) =>
      ofPlans(events, ({ plan }) =>
        facts.history.some((event) => event.type === "PlanSigned" && event.payload.plan === plan)
          ? refused("invalid", {
              en: "This plan is already signed, and a signed plan does not change. Open the planner again and sign a new one.",
              fr: "Ce plan est déjà signé, et un plan signé ne change plus. Rouvrez le planificateur et signez-en un nouveau.",
            })
          : undefined,
      ),
  },
  {
    name: "plan-within-its-limits",
    refuses: ({ stated }) =>
      ofPlans(stated, ({ planned }) => {
        const broken = planned.limits.find(({ verdict }) => verdict === "broken");
        return broken && refused("plan-forbidden", broken.because);
      }),
  },
  {
    name: "result-of-the-planned-foot",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => (event.type === "CorrectionAchieved" ? resultRefusal(event.payload, facts) : undefined)),
  },
];

function ofPlans(
  events: readonly Event[],
  refusalOf: (plan: EventOf<"PlanSigned">["payload"]) => Refusal | undefined,
): Refusal | undefined {
  return firstRefusal(events, (event) => (event.type === "PlanSigned" ? refusalOf(event.payload) : undefined));
}

function isAsMeasured({ measured }: FilmFact, { landmarks }: EventOf<"PlanSigned">["payload"]): boolean {
  return JSON.stringify(measured?.landmarks) === JSON.stringify(landmarks);
}

function resultRefusal({ plan: id, film: filmId, foot }: EventOf<"CorrectionAchieved">["payload"], facts: Facts): Refusal | undefined {
  const plan = facts.plans.find(({ signed }) => signed.plan === id)?.signed;
  if (plan === undefined)
    return refused("invalid", {
      en: "There is no such signed plan in this record, so nothing is compared with it.",
      fr: "Ce plan signé n’existe pas dans ce dossier; rien n’y est comparé.",
    });
  const film = filmOf(facts, filmId);
  if (film === undefined || (plan.film !== filmId && plan.foot === foot && sideOf(film) === foot)) return undefined;
  return refused("film-blocked", {
    en: "A result is read from a later film of the same foot as the plan. Choose such a film.",
    fr: "Le résultat se lit sur une radiographie ultérieure du même pied que le plan. Choisissez une telle radiographie.",
  });
}

function filmOf(facts: Facts, id: FilmId): FilmFact | undefined {
  return facts.films.find((film) => film.id === id);
}
