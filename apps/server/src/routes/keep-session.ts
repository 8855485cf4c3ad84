import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { sessionReply } from "../view/session-reply.ts";

/** POST /api/session/seen: somebody is typing; the guard has written it down. */
export function keepSession(app: FastifyInstance, house: House): void {
  app.post("/api/session/seen", { config: { access: "session.keep" } }, async (request) => sessionReply(house, request, request.person));
}
