import { randomUUID } from "node:crypto";
import { type BrokenGlassReply, breakGlassRequestSchema, restrictionRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { breakGlassOf, brokenGlass } from "../store/broken-glass-rows.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice } from "../store/in-practice.ts";
import { addRestriction, restrictionOf } from "../store/restriction-rows.ts";

type OfPatient = { Params: { patient: string } };

/** How long one reason opens a restricted chart. */
const glassMinutes = 60;
const [created, noContent] = [201, 204];

/**
 * POST /api/patients/:patient/restriction: a surgeon closes a chart to all but those who treat, or lifts that. POST …/break-glass:
 * somebody else opens it with a reason, for an hour. GET /api/broken-glass: all who did.
 */
export function restrictChart(app: FastifyInstance, { store, clock }: House): void {
  const { practice } = store;
  app.post<OfPatient>("/api/patients/:patient/restriction", { config: { access: "restriction.set" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const { restricted, reason } = parse(restrictionRequestSchema, request.body);
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    await inPractice(store, async (transaction) => {
      if ((await holdPatient(transaction, practice, patient)) === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
      await addRestriction(transaction, practice, { patient, restricted, at, actor, reason });
      await audit(transaction, practice, { at, actor, action: restricted ? "restrict" : "lift-restriction", patients: [patient], reason });
    });
    return reply.code(noContent).send();
  });
  app.post<OfPatient>("/api/patients/:patient/break-glass", { config: { access: "break-glass" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const { reason } = parse(breakGlassRequestSchema, request.body);
    const [now, actor] = [clock.now(), signedInPerson(request)];
    const [at, endsAt] = [now.toString(), now.add({ minutes: glassMinutes }).toString()];
    await inPractice(store, async (transaction) => {
      if (!(await restrictionOf(transaction, practice, { patient, person: actor.id, now: at })))
        throw new Problem("invalid", sentences.notRestricted);
      await breakGlassOf(transaction, practice, { id: randomUUID(), patient, actor, at, endsAt, reason });
      await audit(transaction, practice, { at, actor, action: "break-glass", patients: [patient], detail: endsAt, reason });
    });
    return reply.code(created).send({ endsAt });
  });
  app.get("/api/broken-glass", { config: { access: "broken-glass" } }, (request): Promise<BrokenGlassReply> => {
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    return inPractice(store, async (transaction) => {
      const entries = await brokenGlass(transaction, practice);
      const patients = [...new Set(entries.map(({ patient }) => patient.id))];
      await audit(transaction, practice, { at, actor, action: "broken-glass", patients });
      return { entries };
    });
  });
}
