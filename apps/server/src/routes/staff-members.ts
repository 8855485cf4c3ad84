import { reactivationSchema, reassignmentSchema, staffChangeSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { changeMember } from "../session/change-member.ts";
import { deactivate } from "../session/deactivate.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { membersReply } from "../view/members-reply.ts";

type OfPerson = { Params: { person: string } };

/** GET /api/staff/members, and what an administrator does with one of them. */
export function staffMembers(app: FastifyInstance, house: House): void {
  const { store, clock } = house;
  app.get("/api/staff/members", { config: { access: "staff.members" } }, (request) =>
    inPractice(store, async (transaction) => {
      const at = clock.now().toString();
      await audit(transaction, store.practice, { at, actor: signedInPerson(request), action: "staff", patients: [] });
      return membersReply(transaction, house);
    }),
  );
  app.post<OfPerson>("/api/staff/:person/deactivation", { config: { access: "staff.change" } }, async (request, reply) => {
    const { person } = request.params;
    const { command, to, reason } = parse(reassignmentSchema, request.body);
    if (to.kind === "person" && to.id === person) throw new Problem("invalid", sentences.samePerson);
    reply.code(201);
    return deactivate(house, { command, person, to, reason, actor: signedInPerson(request) });
  });
  app.post<OfPerson>("/api/staff/:person/reactivation", { config: { access: "staff.change" } }, async (request) => {
    const { reason } = parse(reactivationSchema, request.body);
    return changeMember(house, { person: request.params.person, change: { kind: "reactivate" }, reason, actor: signedInPerson(request) });
  });
  app.post<OfPerson>("/api/staff/:person/role", { config: { access: "staff.change" } }, async (request) => {
    const { role, reason } = parse(staffChangeSchema, request.body);
    const change = { kind: "role", role } as const;
    return changeMember(house, { person: request.params.person, change, reason, actor: signedInPerson(request) });
  });
}
