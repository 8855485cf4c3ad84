import type { InvitationReply, MembersReply, StaffMember } from "@firstray/contract";
import type { House } from "../house.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type InvitationRow, openInvitations } from "../store/invitation-rows.ts";
import { type MemberRow, memberRows } from "../store/member-rows.ts";
import { together } from "../store/together.ts";
import { actorName } from "./actor-name.ts";

/** Everybody who works or has worked here, and who is invited. */
export async function membersReply(transaction: Transaction, { store, clock }: House): Promise<MembersReply> {
  const [members, invitations] = await together(
    memberRows(transaction, store.practice),
    openInvitations(transaction, store.practice, clock.now().toString()),
  );
  return { members: members.map(memberOf), invitations: invitations.map(invitationReply) };
}

function memberOf({ until, lastSignedInAt, ...row }: MemberRow): StaffMember {
  return { ...row, ...(until !== null && { until }), ...(lastSignedInAt !== null && { lastSignedInAt }) };
}

/** An invitation as it travels; never its link. */
export function invitationReply({ id, role, name, person, madeBy, expiresAt }: InvitationRow): InvitationReply {
  return { ...{ id, role, madeBy: actorName(madeBy), expiresAt }, ...(name !== null && { name }), ...(person !== null && { person }) };
}
