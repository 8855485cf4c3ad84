import { randomUUID } from "node:crypto";
import type { NewPatientLinkReply, PatientLinksReply } from "@firstray/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { linkDays } from "../patient-page/patient-link-limits.ts";
import { newSecret, secretHash } from "../session/new-secret.ts";
import { ownAddress } from "../session/own-address.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { revokePatientLinks, savePatientLink } from "../store/patient-link-rows.ts";
import { patientLinksReply } from "../view/patient-links-reply.ts";

type OfPatient = { Params: { patient: string } };
const config = { access: "patient-links" } as const;

/** GET and POST /api/patients/:patient/links, and DELETE of one: the link to a patient's own page, told once, made anew, taken back. */
export function patientLinks(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  const { practice } = store;
  const note = (
    transaction: Transaction,
    request: FastifyRequest,
    action: AuditEntry["action"],
    patient: string,
    detail?: string,
  ): Promise<void> => {
    const entry = { at: clock.now().toString(), actor: signedInPerson(request), action, patients: [patient] };
    return audit(transaction, practice, { ...entry, ...(detail !== undefined && { detail }) });
  };

  app.get<OfPatient>("/api/patients/:patient/links", { config }, async (request): Promise<PatientLinksReply> => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    return inPractice(store, async (transaction) => {
      await note(transaction, request, "patient-link-list", patient);
      return patientLinksReply(transaction, house, patient);
    });
  });
  app.post<OfPatient>("/api/patients/:patient/links", { config }, async (request, reply): Promise<NewPatientLinkReply> => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const now = clock.now();
    const [id, secret, at] = [randomUUID(), newSecret(), now.toString()];
    reply.code(201);
    return inPractice(store, async (transaction) => {
      if ((await holdPatient(transaction, practice, patient)) === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
      await revokePatientLinks(transaction, practice, { patient, now: at });
      const expiresAt = now.add({ hours: linkDays * 24 }).toString();
      const link = { id, linkHash: secretHash(secret), patient, madeBy: signedInPerson(request), madeAt: at, expiresAt };
      await savePatientLink(transaction, practice, link);
      await note(transaction, request, "patient-link", patient, id);
      return { ...(await patientLinksReply(transaction, house, patient)), link: `${ownAddress(house, request).origin}/p/${secret}` };
    });
  });
  app.delete<{ Params: { patient: string; link: string } }>(
    "/api/patients/:patient/links/:link",
    { config },
    async (request): Promise<PatientLinksReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const link = pathId(request.params.link, sentences.noSuchLink);
      return inPractice(store, async (transaction) => {
        const revoked = await revokePatientLinks(transaction, practice, { patient, link, now: clock.now().toString() });
        if (revoked === 0) throw new Problem("not-found", sentences.noSuchLink);
        await note(transaction, request, "patient-link-revoked", patient, link);
        return patientLinksReply(transaction, house, patient);
      });
    },
  );
}
