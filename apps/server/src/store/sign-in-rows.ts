import { createHash } from "node:crypto";
import type { Role } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

const hashOf = (cookie: string): Buffer => createHash("sha256").update(cookie).digest();

/** Who the cookie's session is of, when it has not ended. */
export async function signedIn(transaction: Transaction, practice: string, cookie: string, now: string): Promise<SignedIn | undefined> {
  const { rows } = await transaction.query<SignedIn>({
    name: "signed-in",
    text: `SELECT person_id AS id, person_name AS name, role FROM firstray.sign_in
      WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL AND ends_at > $3`,
    values: [practice, hashOf(cookie), now],
  });
  return rows[0];
}

/** Begins a session; the cookie itself is not kept. */
export async function beginSession(
  transaction: Transaction,
  practice: string,
  { cookie, person, now, endsAt }: { readonly cookie: string; readonly person: SignedIn; readonly now: string; readonly endsAt: string },
): Promise<void> {
  await transaction.query({
    name: "begin-session",
    text: `INSERT INTO firstray.sign_in (practice_id, cookie_hash, person_id, person_name, role, began_at, ends_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [practice, hashOf(cookie), person.id, person.name, person.role, now, endsAt],
  });
}

/** Ends a session; one that has ended stays ended. */
export async function endSession(transaction: Transaction, practice: string, cookie: string, now: string): Promise<void> {
  await transaction.query({
    name: "end-session",
    text: "UPDATE firstray.sign_in SET ended_at = $3 WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL",
    values: [practice, hashOf(cookie), now],
  });
}
