import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";

/** Ends a session; one that has ended stays ended. */
export async function endSession(transaction: Transaction, practice: string, cookie: string, now: string): Promise<void> {
  await transaction.query({
    name: "end-session",
    text: "UPDATE firstray.sign_in SET ended_at = $3 WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL",
    values: [practice, cookieHash(cookie), now],
  });
}
