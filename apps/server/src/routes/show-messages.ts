import type { MessagesReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { messagesInQuestion } from "../outbox/message-rows.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { messagesRanAt } from "../store/messages-ran-at.ts";
import { messagePost, messageReply } from "../view/message-reply.ts";

/** GET /api/messages: the messages of the practice that need somebody. */
export function showMessages(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.get(
    "/api/messages",
    { config: { access: "messages" } },
    async (request): Promise<MessagesReply> =>
      inPractice(store, async (transaction) => {
        const rows = await messagesInQuestion(transaction, store.practice);
        const patients = [...new Set(rows.flatMap(({ patient }) => (patient === null ? [] : [patient])))];
        await audit(transaction, store.practice, {
          at: clock.now().toString(),
          actor: signedInPerson(request),
          action: "messages",
          patients,
        });
        const post = messagePost(house, await messagesRanAt(transaction, store.practice));
        return { post, messages: rows.map((row) => messageReply(house, row)) };
      }),
  );
}
