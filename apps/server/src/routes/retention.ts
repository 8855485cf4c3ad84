import {
  type DestroyedReply,
  destructionRequestSchema,
  type RetentionReply,
  retentionHoldRequestSchema,
  retentionRequestSchema,
} from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { removeDestroyedFilms } from "../film/remove-destroyed-films.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { destroyRecord } from "../record/destroy-record.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice } from "../store/in-practice.ts";
import { addRetentionHold, saveRetention } from "../store/retention-rows.ts";
import { retentionReply } from "../view/retention-reply.ts";

type OfPatient = { Params: { patient: string } };

const [created, noContent] = [201, 204];

/**
 * GET and PUT /api/retention: for how long records are kept, and those whose period has passed. POST …/retention-hold: one is kept all the
 * same. POST …/destruction: one is destroyed.
 */
export function retention(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  const { practice } = store;
  app.get("/api/retention", { config: { access: "retention.read" } }, (request): Promise<RetentionReply> => {
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    return inPractice(store, async (transaction) => {
      const reply = await retentionReply(transaction, house);
      await audit(transaction, practice, { at, actor, action: "retention", patients: reply.due.map(({ patient }) => patient.id) });
      return reply;
    });
  });
  app.put("/api/retention", { config: { access: "retention.set" } }, async (request, reply) => {
    const { years } = parse(retentionRequestSchema, request.body);
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    await inPractice(store, async (transaction) => {
      await saveRetention(transaction, practice, years);
      await audit(transaction, practice, { at, actor, action: "set-retention", patients: [], detail: String(years) });
    });
    return reply.code(noContent).send();
  });
  app.post<OfPatient>("/api/patients/:patient/retention-hold", { config: { access: "retention.hold" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const { held, reason } = parse(retentionHoldRequestSchema, request.body);
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    await inPractice(store, async (transaction) => {
      if ((await holdPatient(transaction, practice, patient)) === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
      await readableRecord(transaction, practice, patient);
      await addRetentionHold(transaction, practice, { patient, held, at, actor, reason });
      await audit(transaction, practice, { at, actor, action: held ? "keep-record" : "end-keeping", patients: [patient], reason });
    });
    return reply.code(noContent).send();
  });
  app.post<OfPatient>("/api/patients/:patient/destruction", { config: { access: "record.destroy" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const sent = parse(destructionRequestSchema, request.body);
    const destroyed: DestroyedReply = await destroyRecord(house, { patient, ...sent, actor: signedInPerson(request) });
    await removeDestroyedFilms(house).catch((error) =>
      request.log.error({ err: error }, "files of destroyed films could not be removed yet"),
    );
    return reply.code(created).send(destroyed);
  });
}
