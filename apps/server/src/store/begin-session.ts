import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";
import type { SignedIn } from "./signed-in.ts";

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
    values: [practice, cookieHash(cookie), person.id, person.name, person.role, now, endsAt],
  });
}
