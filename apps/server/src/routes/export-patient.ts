import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import { makeRecordDocument } from "../document/make-record-document.ts";
import { recordDocumentOf } from "../document/record-document-of.ts";
import { patientExport } from "../export/patient-export.ts";
import { zipStream } from "../export/zip-stream.ts";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { messagesOfPatient } from "../outbox/message-rows.ts";
import { readableRecord } from "../record/readable-record.ts";
import { type AccessRow, accessRows, accessRowsAtOnce } from "../store/access-rows.ts";
import { audit } from "../store/audit.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { messageReply } from "../view/message-reply.ts";
import { patientReply } from "../view/patient-reply.ts";

/**
 * GET /api/patients/:patient/export: everything of one patient in one archive, for the patient who asks for it or for another
 * practice: the record as it stands, every event it follows from, messages, who looked at it, and the films as they were received.
 */
export function exportPatient(app: FastifyInstance, house: House): void {
  const { store, clock, practice, films: files } = house;
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/export",
    { config: { access: "patient.export" } },
    async (request, reply) => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const now = clock.now();
      const at = now.toString();
      const day = dayIn(practice.timeZone, now);
      const found = await inPractice(store, async (transaction) => {
        const record = await readableRecord(transaction, store.practice, patient);
        if (record.sequence === 0) throw new Problem("no-such-patient", sentences.noSuchPatient);
        await audit(transaction, store.practice, { at, actor: signedInPerson(request), action: "export-patient", patients: [patient] });
        return {
          record,
          films: await filmRowsOf(transaction, store.practice, patient),
          messages: await messagesOfPatient(transaction, store.practice, patient),
          access: await wholeAccess(transaction, store.practice, patient),
        };
      });
      const shown = patientReply(found.record, found.films, Temporal.PlainDate.from(day));
      const record = {
        ...{ exportedAt: at, practice: practice.name, patient: shown },
        events: found.record.facts.history,
        ...{ messages: found.messages.map((row) => messageReply(house, row)), access: found.access },
      };
      const document = await makeRecordDocument(files, recordDocumentOf(shown, practice.name, day));
      const archive = zipStream(patientExport({ record, document, films: [...found.films.values()], files }));
      const name = `firstray-${found.record.facts.patient?.number.replace(/[^\w-]/g, "_") ?? patient}-${day}.zip`;
      return reply.type("application/zip").header("content-disposition", `attachment; filename="${name}"`).send(Readable.from(archive));
    },
  );
}

/** Every row, page after page. */
async function wholeAccess(transaction: Transaction, practice: string, patient: string): Promise<readonly AccessRow[]> {
  const all = new Map<number, AccessRow>();
  for (let before: number | undefined; ; ) {
    const rows = await accessRows(transaction, practice, { patient, before, withLists: true });
    for (const row of rows) all.set(row.id, row);
    if (rows.length <= accessRowsAtOnce) return [...all.values()];
    before = rows.at(-1)?.id;
  }
}
