import type { MessagesReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { messagesOfPatient } from "../outbox/message-rows.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { messagesRanAt } from "../store/messages-ran-at.ts";
import { messagePost, messageReply } from "../view/message-reply.ts";

/** GET /api/patients/:patient/messages: what is planned for a patient, and what was sent. */
export function showPatientMessages(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/messages",
    { config: { access: "patient.messages" } },
    async (request): Promise<MessagesReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const at = clock.now().toString();
      return inPractice(store, async (transaction) => {
        const rows = await messagesOfPatient(transaction, store.practice, patient);
        await audit(transaction, store.practice, { at, actor: signedInPerson(request), action: "messages", patients: [patient] });
        const post = messagePost(house, await messagesRanAt(transaction, store.practice));
        return { post, messages: rows.map((row) => messageReply(house, row)) };
      });
    },
  );
}
