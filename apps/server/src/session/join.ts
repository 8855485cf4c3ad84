import { randomUUID } from "node:crypto";
import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { audit } from "../store/audit.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { holdInvitation, type InvitationRow, useInvitation } from "../store/invitation-rows.ts";
import { savePasskey } from "../store/passkey-rows.ts";
import { saveStaff } from "../store/save-staff.ts";
import type { SignedIn } from "../store/signed-in.ts";
import { holdStaff } from "../store/staff-rows.ts";
import { checkNewPasskey } from "./check-new-passkey.ts";
import { giveRecoveryCodes } from "./give-recovery-codes.ts";
import { newPasskeyOptions } from "./new-passkey-options.ts";
import { secretHash } from "./new-secret.ts";
import { openSession } from "./open-session.ts";
import { ownAddress } from "./own-address.ts";

/** Whom a link lets in. */
export interface Invited {
  readonly invitation: InvitationRow;
  readonly name?: string;
  readonly options?: Awaited<ReturnType<typeof newPasskeyOptions>>;
}

/** What a link is for; with a name, what the browser needs to make the passkey, too. @throws Problem when it lets nobody in any more. */
export async function openInvitation(house: House, request: FastifyRequest, link: string, typed: string | undefined): Promise<Invited> {
  return inPractice(house.store, async (transaction) => {
    const invitation = await invitationOf(transaction, house, link);
    const known = invitation.person === null ? undefined : await holdStaff(transaction, house.store.practice, invitation.person);
    const name = known?.name ?? typed ?? invitation.name ?? undefined;
    if (name === undefined) return { invitation };
    if (known === undefined && typed === undefined) return { invitation, name };
    const passkeyFor = { person: invitation.person ?? randomUUID(), name, purpose: "join", invitation: invitation.id } as const;
    const options = await newPasskeyOptions(transaction, house, ownAddress(house, request), passkeyFor);
    return { invitation, name, options };
  });
}

/** Somebody who has joined: signed in, with codes for the day the passkey is lost. */
export interface Joined {
  readonly person: SignedIn;
  readonly cookie: string;
  readonly recoveryCodes: readonly string[];
}

/** What somebody brings who follows a link. */
export interface Joining {
  readonly link: string;
  readonly passkey: RegistrationResponseJSON;
  readonly device: string;
}

/** Uses the invitation up: the person, their first passkey and their session, all or nothing. */
export async function join(house: House, request: FastifyRequest, { link, passkey, device }: Joining): Promise<Joined> {
  const { practice } = house.store;
  return inPractice(house.store, async (transaction) => {
    const invitation = await invitationOf(transaction, house, link);
    const now = house.clock.now().toString();
    const asked = { practice, address: ownAddress(house, request), now, purpose: "join" } as const;
    const made = await checkNewPasskey(transaction, asked, passkey);
    if (made?.challenge.name == null || made.challenge.invitation !== invitation.id) {
      throw new Problem("sign-in-refused", sentences.passkeyNotMade);
    }
    const known = invitation.person === null ? undefined : await holdStaff(transaction, practice, invitation.person);
    const person = { id: made.passkey.person, name: made.challenge.name, role: known?.role ?? invitation.role };
    await saveStaff(transaction, practice, person, now);
    await savePasskey(transaction, practice, { ...made.passkey, device }, now);
    await useInvitation(transaction, practice, invitation.id, now);
    const recoveryCodes = await giveRecoveryCodes(transaction, practice, person.id);
    const actor = { kind: "staff", ...person } as const;
    await audit(transaction, practice, { at: now, actor, action: "join", patients: [], detail: invitation.id });
    const cookie = await openSession(transaction, house, request, { person, way: "invitation" });
    return { person, cookie, recoveryCodes };
  });
}

async function invitationOf(transaction: Transaction, { store, clock }: House, link: string): Promise<InvitationRow> {
  const found = await holdInvitation(transaction, store.practice, secretHash(link), clock.now().toString());
  if (!found) throw new Problem("link-over", sentences.linkOver);
  return found;
}
