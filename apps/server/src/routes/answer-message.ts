import { messageAnswerSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { answerFor } from "../outbox/answer-for.ts";

/** POST /api/messages/:message: a person says what became of a message, or has it sent again. */
export function answerMessage(app: FastifyInstance, house: House): void {
  app.post<{ Params: { message: string } }>("/api/messages/:message", { config: { access: "message.answer" } }, async (request, reply) => {
    const message = pathId(request.params.message, sentences.noSuchMessage);
    const { answer } = parse(messageAnswerSchema, request.body);
    await answerFor(house, { message, answer, actor: signedInPerson(request) });
    return reply.code(204).send();
  });
}
