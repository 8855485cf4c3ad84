import type { Role } from "@firstray/record";
import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Who the cookie's session is of, when it has not ended. */
export async function signedIn(transaction: Transaction, practice: string, cookie: string, now: string): Promise<SignedIn | undefined> {
  const { rows } = await transaction.query<SignedIn>({
    name: "signed-in",
    text: `SELECT person_id AS id, person_name AS name, role FROM firstray.sign_in
      WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL AND ends_at > $3`,
    values: [practice, cookieHash(cookie), now],
  });
  return rows[0];
}
