import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { sessionReply } from "../view/session-reply.ts";

/** GET /api/session: who is signed in, and where. */
export function readSession(app: FastifyInstance, house: House): void {
  app.get("/api/session", { config: { access: "session.read" } }, async (request) =>
    sessionReply(house, request, request.session?.person ?? null),
  );
}
