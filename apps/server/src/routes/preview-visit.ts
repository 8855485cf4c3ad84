import { type BookingPreviewReply, visitPreviewQuerySchema } from "@firstray/contract";
import { previewBooking } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { saidSoFar } from "../outbox/said-so-far.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { readClinicCalendar } from "../store/clinic-calendar.ts";
import { inPractice } from "../store/in-practice.ts";
import { bookingPreviewReply } from "../view/booking-preview-reply.ts";

/** GET /api/patients/:patient/visit-preview: what booking a day for visits moves and leaves; nothing is recorded. */
export function previewVisit(app: FastifyInstance, { store, clock, practice }: House): void {
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/visit-preview",
    { config: { access: "operation.preview" } },
    async (request): Promise<BookingPreviewReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const { on, visits } = parse(visitPreviewQuerySchema, request.query);
      const now = clock.now();
      return inPractice(store, async (transaction) => {
        const { facts, protocolOf } = await readableRecord(transaction, store.practice, patient);
        const calendar = await readClinicCalendar(transaction, store.practice);
        const said = await saidSoFar(transaction, { practice: store.practice, patient, timeZone: practice.timeZone });
        await audit(transaction, store.practice, {
          at: now.toString(),
          actor: signedInPerson(request),
          action: "open-patient",
          patients: [patient],
        });
        const known = visits.flatMap(({ episode: id, item }) => {
          const episode = facts.episodes.find((one) => one.id === id);
          return episode ? [{ episode: id, foot: episode.foot, item }] : [];
        });
        const today = Temporal.PlainDate.from(dayIn(practice.timeZone, now));
        const asked = { protocolOf, calendar, facts, said, today };
        return bookingPreviewReply(previewBooking(asked, { on: Temporal.PlainDate.from(on), visits: known }));
      });
    },
  );
}
