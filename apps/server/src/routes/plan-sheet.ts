import { planSheetQuerySchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { makePlanSheet } from "../document/make-plan-sheet.ts";
import { planSheetOf } from "../document/plan-sheet-of.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { calibrations } from "../plan/calibrations.ts";
import { openedPlan } from "../plan/opened-plan.ts";
import { planState } from "../view/plan-state.ts";

const types = { pdf: "application/pdf", png: "image/png" } as const;

/** GET /api/plans/:plan/sheet: the plan on paper or for the wall; one that is not to be operated by says so across the sheet. */
export function planSheet(app: FastifyInstance, house: House): void {
  app.get<{ Params: { plan: string } }>("/api/plans/:plan/sheet", { config: { access: "plan.sheet" } }, async (request, reply) => {
    const { language, as } = parse(planSheetQuerySchema, request.query);
    const { facts, plan, films } = await openedPlan(house, request, {
      plan: request.params.plan,
      action: "plan-sheet",
      detail: `${language} ${as}`,
    });
    const { film: filmId } = plan.signed;
    const fact = facts.films.find(({ id }) => id === filmId);
    const film = films.get(fact?.partOf?.film ?? filmId);
    if (!film) throw new Problem("not-found", sentences.noSuchFilm);
    const { name, timeZone } = house.practice;
    const local = (instant: string): string =>
      Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
    const state = planState(facts, plan, calibrations(facts, films)(filmId));
    const times = { recorded: local(plan.recordedAt), printed: local(house.clock.now().toString()) };
    const content = planSheetOf({ facts, plan, state, practice: name, ...times }, language);
    const region = fact?.partOf?.region;
    const sheet = await makePlanSheet(house.films, { plan, film, content, form: as, ...(region && { region }) });
    return reply.type(types[as]).header("content-disposition", `inline; filename="plan-${plan.signed.plan}.${as}"`).send(sheet);
  });
}
