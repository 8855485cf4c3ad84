import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { lockSession as saveLock } from "../store/session-rows.ts";
import { sessionReply } from "../view/session-reply.ts";

/** POST /api/session/lock: nothing is read or written in this session until its person shows a passkey. */
export function lockSession(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.post("/api/session/lock", { config: { access: "session.lock" } }, async (request) => {
    const { session } = request;
    const actor = signedInPerson(request);
    const at = clock.now().toString();
    if (session && session.way !== "demo") {
      await inPractice(store, async (transaction) => {
        await saveLock(transaction, store.practice, session.id, at);
        await audit(transaction, store.practice, { at, actor, action: "lock", patients: [] });
      });
      request.session = { ...session, lockedAt: at };
    }
    return sessionReply(house, request, session?.person ?? null);
  });
}
