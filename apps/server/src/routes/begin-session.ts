import { demoSignInSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { demoPerson } from "../demo/demo-staff.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sameMachine } from "../http/same-machine.ts";
import { sentences } from "../http/sentences.ts";
import { giveSession, openSession } from "../session/open-session.ts";
import { inPractice } from "../store/in-practice.ts";
import { holdStaff } from "../store/staff-rows.ts";
import { sessionReply } from "../view/session-reply.ts";

/** POST /api/session: signs in by role, in the demo practice on this computer and nowhere else. */
export function beginSession(app: FastifyInstance, house: House): void {
  const { store, practice } = house;
  app.post("/api/session", { config: { access: "session.begin" } }, async (request, reply) => {
    if (!practice.demo || !sameMachine(request.headers)) throw new Problem("not-allowed", sentences.noDemoSignIn);
    const { role } = parse(demoSignInSchema, request.body);
    const opened = await inPractice(store, async (transaction) => {
      const member = await holdStaff(transaction, store.practice, demoPerson(role).id);
      if (!member?.active) throw new Problem("not-allowed", sentences.demoPersonGone);
      const person = { id: member.id, name: member.name, role: member.role };
      return { person, cookie: await openSession(transaction, house, request, { person, way: "demo" }) };
    });
    giveSession(request, reply, opened.cookie, opened.person);
    return sessionReply(house, request, opened.person);
  });
}
