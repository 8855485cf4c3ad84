import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@firstray/record";
import type { House } from "../house.ts";
import { audit } from "../store/audit.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type InvitationRow, revokeInvitationsFor, saveInvitation } from "../store/invitation-rows.ts";
import { newSecret, secretHash } from "./new-secret.ts";

/** Whom to let in, on whose word, and for how long the link is good. */
export interface Invitee {
  readonly role: Role;
  readonly name: string | null;
  /** Somebody who is here already and needs a new way in. */
  readonly person: string | null;
  readonly madeBy: Actor;
  readonly minutes: number;
}

/** Makes a link that lets one person in, once; what was made before for the same person, or by the machine, lets nobody in any more. */
export async function invite(
  transaction: Transaction,
  { store: { practice }, clock }: Pick<House, "store" | "clock">,
  { role, name, person, madeBy, minutes }: Invitee,
): Promise<{ readonly invitation: InvitationRow; readonly secret: string }> {
  const now = clock.now();
  const at = now.toString();
  if (person !== null) await revokeInvitationsFor(transaction, practice, person, at);
  if (madeBy.kind === "system") await revokeInvitationsFor(transaction, practice, undefined, at);
  const invitation = { id: randomUUID(), role, name, person, madeBy, expiresAt: now.add({ minutes }).toString() };
  const secret = newSecret();
  await saveInvitation(transaction, practice, { ...invitation, linkHash: secretHash(secret), madeAt: at });
  await audit(transaction, practice, { at, actor: madeBy, action: "invite", patients: [], detail: invitation.id });
  return { invitation, secret };
}

/** The link: its secret stands behind the `#`, so that no server, proxy or log along the way ever sees it. */
export function joinLink(origin: string, secret: string): string {
  return `${origin}/join#${secret}`;
}
