import { invitationSchema, type NewInvitationReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { invite, joinLink } from "../session/invite.ts";
import { ownAddress } from "../session/own-address.ts";
import { invitationDays } from "../session/session-limits.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { revokeInvitation } from "../store/invitation-rows.ts";
import { holdStaff } from "../store/staff-rows.ts";
import { invitationReply, membersReply } from "../view/members-reply.ts";

const minutes = invitationDays * 24 * 60;

/** POST /api/invitations: a link for somebody, told once. DELETE /api/invitations/:invitation takes it back. */
export function invitations(app: FastifyInstance, house: House): void {
  const { store, clock, practice } = house;
  app.post("/api/invitations", { config: { access: "invitations" } }, async (request, reply): Promise<NewInvitationReply> => {
    const asked = parse(invitationSchema, request.body);
    if (practice.demo) throw new Problem("invalid", sentences.noDemoAccount);
    const madeBy = signedInPerson(request);
    const made = await inPractice(store, async (transaction) => {
      if (!("person" in asked))
        return invite(transaction, house, { role: asked.role, name: asked.name ?? null, person: null, madeBy, minutes });
      const member = await holdStaff(transaction, store.practice, asked.person);
      if (!member?.active) throw new Problem("not-found", sentences.noSuchMember);
      return invite(transaction, house, { role: member.role, name: member.name, person: member.id, madeBy, minutes });
    });
    reply.code(201);
    return { invitation: invitationReply(made.invitation), link: joinLink(ownAddress(house, request).origin, made.secret) };
  });
  app.delete<{ Params: { invitation: string } }>("/api/invitations/:invitation", { config: { access: "invitations" } }, async (request) => {
    const id = pathId(request.params.invitation, sentences.noSuchInvitation);
    return inPractice(store, async (transaction) => {
      const at = clock.now().toString();
      if (!(await revokeInvitation(transaction, store.practice, id, at))) throw new Problem("not-found", sentences.noSuchInvitation);
      await audit(transaction, store.practice, {
        at,
        actor: signedInPerson(request),
        action: "invitation-revoked",
        patients: [],
        detail: id,
      });
      return membersReply(transaction, house);
    });
  });
}
