import { type PlanDraftReply, type PlanReply, planDraftRequestSchema } from "@firstray/contract";
import { type FilmFact, planBlock } from "@firstray/record";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { calibrations } from "../plan/calibrations.ts";
import { draftConflict } from "../plan/draft-conflict.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { filmRow } from "../store/film-row.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { keepPlanDraft, planDraft } from "../store/plan-draft.ts";
import { surgeonSettings } from "../store/surgeon-settings.ts";
import { planReply } from "../view/plan-reply.ts";

/** GET and PUT /api/films/:film/plan: what is planned on a film; a draft is kept as it changes and signed by a command. */
export function filmPlan(app: FastifyInstance, house: House): void {
  app.get<{ Params: { film: string } }>("/api/films/:film/plan", { config: { access: "plan.open" } }, (request): Promise<PlanReply> => {
    return openPlan(house, pathId(request.params.film, sentences.noSuchFilm), signedInPerson(request));
  });
  app.put<{ Params: { film: string } }>(
    "/api/films/:film/plan",
    { config: { access: "plan.draft" } },
    (request): Promise<PlanDraftReply> => {
      const film = pathId(request.params.film, sentences.noSuchFilm);
      return keepDraft(house, { film, ...parse(planDraftRequestSchema, request.body), actor: signedInPerson(request) });
    },
  );
}

type Person = ReturnType<typeof signedInPerson>;

function openPlan({ store, clock }: House, id: string, actor: Person): Promise<PlanReply> {
  return inPractice(store, async (transaction) => {
    const { film, record } = await filmAndRecord(transaction, store.practice, id);
    const rows = await filmRowsOf(transaction, store.practice, record.patient);
    const draft = await planDraft(transaction, store.practice, id);
    const settings = await surgeonSettings(transaction, store.practice, actor.id);
    await audit(transaction, store.practice, {
      ...{ at: clock.now().toString(), actor, action: "open-plan", patients: [record.patient], detail: id },
    });
    return planReply({ record, film, draft, settings, calibrationOf: calibrations(record.facts, rows) });
  });
}

interface Kept extends ReturnType<typeof planDraftRequestSchema.parse> {
  readonly film: string;
  readonly actor: Person;
}

function keepDraft({ store, clock }: House, { film: id, revision: seen, draft, actor }: Kept): Promise<PlanDraftReply> {
  return inPractice(store, async (transaction) => {
    const { film, record } = await filmAndRecord(transaction, store.practice, id);
    const block = planBlock(record.facts, film);
    if (block) throw new Problem("film-blocked", block);
    const at = clock.now().toString();
    const { patient } = record;
    const revision = await keepPlanDraft(transaction, store.practice, { film: id, patient, seen, draft, author: actor, at });
    if (revision === undefined) {
      const other = await planDraft(transaction, store.practice, id);
      throw new Problem("conflict", draftConflict(other ?? { author: actor, at }));
    }
    await audit(transaction, store.practice, { at, actor, action: "draft-plan", patients: [patient], detail: id });
    return { revision };
  });
}

async function filmAndRecord(
  transaction: Transaction,
  practice: string,
  id: string,
): Promise<{ readonly film: FilmFact; readonly record: LoadedRecord }> {
  const row = await filmRow(transaction, practice, id);
  if (!row) throw new Problem("not-found", sentences.noSuchFilm);
  const record = await readableRecord(transaction, practice, row.patient);
  const film = record.facts.films.find((fact) => fact.id === id);
  if (!film) throw new Problem("not-found", sentences.noSuchFilm);
  return { film, record };
}
