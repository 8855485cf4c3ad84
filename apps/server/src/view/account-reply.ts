import type { AccountReply } from "@firstray/contract";
import type { FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { idleEndHours } from "../session/session-limits.ts";
import type { Transaction } from "../store/in-practice.ts";
import { passkeysOf } from "../store/passkey-rows.ts";
import { recoveryCodesLeft } from "../store/recovery-code-rows.ts";
import { sessionsOf } from "../store/session-rows.ts";
import { together } from "../store/together.ts";

/** Somebody's own ways in, and where they are signed in. */
export async function accountReply(transaction: Transaction, { store, clock }: House, request: FastifyRequest): Promise<AccountReply> {
  const { id: person } = signedInPerson(request);
  const now = clock.now();
  const seenSince = now.subtract({ hours: idleEndHours }).toString();
  const [passkeys, left, sessions] = await together(
    passkeysOf(transaction, store.practice, person),
    recoveryCodesLeft(transaction, store.practice, person),
    sessionsOf(transaction, store.practice, { person, now: now.toString(), seenSince }),
  );
  return {
    passkeys: passkeys.map(({ id, device, addedAt, lastUsedAt, blockedAt }) => ({
      ...{ id, device, addedAt },
      ...(lastUsedAt !== null && { lastUsedAt }),
      ...(blockedAt !== null && { blockedAt }),
    })),
    recoveryCodesLeft: left,
    sessions: sessions.map(({ way, ...session }) => ({ ...session, by: way, own: session.id === request.session?.id })),
  };
}
