import { type MovePreviewReply, previewQuerySchema } from "@firstray/contract";
import { previewMove } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { readableRecord } from "../record/readable-record.ts";
import { coursesOf } from "../record/with-clinic-days.ts";
import { audit } from "../store/audit.ts";
import { readClinicCalendar } from "../store/clinic-calendar.ts";
import { inPractice } from "../store/in-practice.ts";
import { movePreviewReply } from "../view/move-preview-reply.ts";

const nothing = { moves: [], superseded: [], reopened: [], stands: [], bookings: [] };

/** GET /api/patients/:patient/operation-preview: what an operation on a day brings, or moves; nothing is recorded. */
export function previewOperation(app: FastifyInstance, { store, clock }: House): void {
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/operation-preview",
    { config: { access: "operation.preview" } },
    async (request): Promise<MovePreviewReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const { operation, on, feet } = parse(previewQuerySchema, request.query);
      return inPractice(store, async (transaction) => {
        const record = await readableRecord(transaction, store.practice, patient);
        const calendar = await readClinicCalendar(transaction, store.practice);
        const actor = signedInPerson(request);
        await audit(transaction, store.practice, { at: clock.now().toString(), actor, action: "open-patient", patients: [patient] });
        if (operation !== undefined) {
          const move = { operation, feet, to: Temporal.PlainDate.from(on) };
          return movePreviewReply(previewMove(record.protocolOf, calendar, record.facts, move));
        }
        const asked = record.facts.episodes.filter(({ foot, closed }) => closed === undefined && feet.includes(foot));
        const operated = asked.map(({ id, foot }) => ({ foot, episode: id }));
        return movePreviewReply({ ...nothing, planned: coursesOf(record, calendar, on, operated) });
      });
    },
  );
}
