import type { Transaction } from "./in-practice.ts";
import { revokeInvitationsFor } from "./invitation-rows.ts";
import { replaceRecoveryCodes } from "./recovery-code-rows.ts";
import { endSessionsOf } from "./session-rows.ts";

/** Nothing that a person has opens anything any more: sessions, passkeys, codes, invitations. */
export async function endWaysIn(transaction: Transaction, practice: string, person: string, now: string): Promise<void> {
  await endSessionsOf(transaction, practice, { person, now });
  await transaction.query({
    name: "remove-passkeys",
    text: "DELETE FROM firstray.passkey WHERE practice_id = $1 AND person_id = $2",
    values: [practice, person],
  });
  await replaceRecoveryCodes(transaction, practice, person, []);
  await revokeInvitationsFor(transaction, practice, person, now);
}
