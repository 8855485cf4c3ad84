import { demoSignInSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { demoPerson } from "../demo/demo-staff.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sameMachine } from "../http/same-machine.ts";
import { sentences } from "../http/sentences.ts";
import { newCookie, sessionHours, setSessionCookie } from "../http/session-cookie.ts";
import { audit } from "../store/audit.ts";
import { beginSession as saveSession } from "../store/begin-session.ts";
import { inPractice } from "../store/in-practice.ts";
import { sessionReply } from "../view/session-reply.ts";

/** POST /api/session: signs in by role, in the demo practice on this computer and nowhere else. */
export function beginSession(app: FastifyInstance, house: House): void {
  const { store, clock, practice } = house;
  app.post("/api/session", { config: { access: "session.begin" } }, async (request, reply) => {
    if (!practice.demo || !sameMachine(request.headers)) throw new Problem("not-allowed", sentences.noDemoSignIn);
    const { role } = parse(demoSignInSchema, request.body);
    const person = demoPerson(role);
    const cookie = newCookie();
    const now = clock.now();
    const at = now.toString();
    await inPractice(store, async (transaction) => {
      const endsAt = now.add({ hours: sessionHours }).toString();
      await saveSession(transaction, store.practice, { cookie, person, now: at, endsAt });
      await audit(transaction, store.practice, { at, actor: { kind: "staff", ...person }, action: "sign-in", patients: [] });
    });
    setSessionCookie(reply, cookie, request.protocol === "https");
    return sessionReply(house, request, person);
  });
}
