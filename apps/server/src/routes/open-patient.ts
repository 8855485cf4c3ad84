import type { PatientReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { chartsOf } from "../record/charts-of.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { inPractice } from "../store/in-practice.ts";
import { restrictionOf } from "../store/restriction-rows.ts";
import { patientReply } from "../view/patient-reply.ts";

/** GET /api/patients/:patient: one patient's record as of today. */
export function openPatient(app: FastifyInstance, { store, clock, practice }: House): void {
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient",
    { config: { access: "patient.open" } },
    async (request): Promise<PatientReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const now = clock.now();
      return inPractice(store, async (transaction) => {
        const record = await readableRecord(transaction, store.practice, patient);
        if (record.sequence === 0) throw new Problem("no-such-patient", sentences.noSuchPatient);
        const asked = { patient, person: signedInPerson(request).id, now: now.toString() };
        const restriction = await restrictionOf(transaction, store.practice, asked);
        const films = await filmRowsOf(transaction, store.practice, patient);
        const actor = signedInPerson(request);
        await audit(transaction, store.practice, { at: now.toString(), actor, action: "open-patient", patients: [patient] });
        const on = Temporal.PlainDate.from(dayIn(practice.timeZone, now));
        return {
          ...patientReply(record, films, on),
          ...(restriction && { restriction }),
          ...(await chartsOf(transaction, store.practice, record, on)),
        };
      });
    },
  );
}
