import { type AchievedListReply, achievedQuerySchema } from "@firstray/contract";
import type { Facts } from "@firstray/record";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { patientsWithResults } from "../store/patients-of-plans.ts";
import { actorName } from "../view/actor-name.ts";
import { achievedReply } from "../view/signed-plan.ts";

type Result = AchievedListReply["results"][number] & { readonly surgeon: string };

/** GET /api/achieved: planned against achieved over all patients, of one surgeon or of all; a record that cannot be read is left out. */
export function listAchieved(app: FastifyInstance, { store, clock }: House): void {
  app.get("/api/achieved", { config: { access: "achieved" } }, (request): Promise<AchievedListReply> => {
    const { by } = parse(achievedQuerySchema, request.query);
    return inPractice(store, async (transaction) => {
      const patients = await patientsWithResults(transaction, store.practice);
      const results: Result[] = [];
      for (const patient of patients) {
        const record = await loadRecord(transaction, store.practice, patient);
        if (record.kind === "record") results.push(...resultsOf(patient, record.facts));
      }
      await audit(transaction, store.practice, {
        at: clock.now().toString(),
        actor: signedInPerson(request),
        action: "achieved",
        patients,
      });
      const surgeons = new Map(results.map(({ surgeon, signedBy }) => [surgeon, { id: surgeon, name: signedBy }]));
      const asked = results.filter(({ surgeon }) => by === undefined || surgeon === by);
      return {
        surgeons: [...surgeons.values()],
        results: asked.toSorted((one, other) => other.on.localeCompare(one.on)).map(({ surgeon: _, ...result }) => result),
      };
    });
  });
}

function resultsOf(id: string, facts: Facts): readonly Result[] {
  const { familyName = "", givenName = "", number = "" } = facts.patient ?? {};
  return facts.plans.flatMap(({ signed, evidence, achieved }) =>
    achieved.map((result) => ({
      ...achievedReply(facts, result),
      ...{ plan: signed.plan, foot: signed.foot, unit: signed.planned.unit },
      patient: { id, name: `${familyName}, ${givenName}`, number },
      signedBy: actorName(evidence.by),
      signedOn: evidence.on.toString(),
      surgeon: evidence.by.kind === "staff" ? evidence.by.id : "",
    })),
  );
}
