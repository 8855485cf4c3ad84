import type { Facts, SignedPlanFact } from "@firstray/record";
import type { FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { readableRecord } from "../record/readable-record.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import type { FilmRow } from "../store/film-row.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { inPractice } from "../store/in-practice.ts";
import { patientOfPlan } from "../store/patients-of-plans.ts";

/** One signed plan with the record it stands in. */
export interface OpenedPlan {
  readonly patient: string;
  readonly facts: Facts;
  readonly plan: SignedPlanFact;
  readonly films: ReadonlyMap<string, FilmRow>;
}

/** Reads a plan for the person who asks, and says so in the audit. @throws Problem when there is none, or it was voided. */
export function openedPlan(
  { store, clock }: House,
  request: FastifyRequest,
  asked: { readonly plan: string; readonly action: AuditEntry["action"]; readonly detail?: string },
): Promise<OpenedPlan> {
  const id = pathId(asked.plan, sentences.noSuchPlan);
  return inPractice(store, async (transaction) => {
    const patient = await patientOfPlan(transaction, store.practice, id);
    if (patient === undefined) throw new Problem("not-found", sentences.noSuchPlan);
    const { facts } = await readableRecord(transaction, store.practice, patient);
    const plan = facts.plans.find(({ signed }) => signed.plan === id);
    if (!plan) throw new Problem("not-found", sentences.voidedPlan);
    const films = await filmRowsOf(transaction, store.practice, patient);
    const { action, detail } = asked;
    const entry = { at: clock.now().toString(), actor: signedInPerson(request), action, patients: [patient] };
    await audit(transaction, store.practice, { ...entry, detail: detail === undefined ? id : `${id} ${detail}` });
    return { patient, facts, plan, films };
  });
}
