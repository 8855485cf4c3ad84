import { type Communication, type CommunicationsReply, communicationRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { refuseDaysToCome } from "../http/refuse-days-to-come.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { addRevision, registerEntries } from "../store/register-entries.ts";

const created = 201;
const url = "/api/patients/:patient/communications";
interface Asked {
  readonly Params: { patient: string };
}

/** GET and POST /api/patients/:patient/communications: what of this file was given to whom, why, and on what basis. */
export function communications(app: FastifyInstance, { store, clock, practice }: House): void {
  const listed = async (transaction: Transaction, patient: string): Promise<CommunicationsReply> => ({
    entries: await registerEntries<Communication>(transaction, store.practice, { register: "communication", patient }),
  });
  app.get<Asked>(url, { config: { access: "communications.read" } }, (request) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const entry = { at: clock.now().toString(), actor: signedInPerson(request), action: "communications", patients: [patient] } as const;
    return inPractice(store, async (transaction) => {
      await audit(transaction, store.practice, entry);
      return listed(transaction, patient);
    });
  });
  app.post<Asked>(url, { config: { access: "communications.record" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const sent = parse(communicationRequestSchema, request.body);
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    refuseDaysToCome(dayIn(practice.timeZone, clock.now()), { "content.on": sent.content.on });
    reply.code(created);
    return inPractice(store, async (transaction) => {
      if ((await holdPatient(transaction, store.practice, patient)) === undefined) {
        throw new Problem("no-such-patient", sentences.noSuchPatient);
      }
      const revision = { register: "communication", patient, ...sent, at, actor } as const;
      if (!(await addRevision(transaction, store.practice, revision))) throw new Problem("conflict", sentences.registerChanged);
      await audit(transaction, store.practice, { at, actor, action: "record-communication", patients: [patient], detail: sent.id });
      return listed(transaction, patient);
    });
  });
}
