import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { cookieName } from "../http/session-cookie.ts";
import { audit } from "../store/audit.ts";
import { endSession as saveEnd } from "../store/end-session.ts";
import { inPractice } from "../store/in-practice.ts";
import { sessionReply } from "../view/session-reply.ts";

/** DELETE /api/session: the session is over here and in the store, whoever kept its cookie. */
export function endSession(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.delete("/api/session", { config: { access: "session.end" } }, async (request, reply) => {
    const cookie = request.cookies[cookieName(request.server)];
    const person = request.session?.person;
    if (cookie !== undefined && person !== undefined) {
      const at = clock.now().toString();
      await inPractice(store, async (transaction) => {
        await saveEnd(transaction, store.practice, cookie, at);
        await audit(transaction, store.practice, { at, actor: { kind: "staff", ...person }, action: "sign-out", patients: [] });
      });
    }
    reply.clearCookie(cookieName(app), { path: "/", secure: app.isHttps });
    request.session = null;
    return sessionReply(house, request, null);
  });
}
