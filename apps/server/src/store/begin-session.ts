import type { SignInWay } from "@firstray/contract";
import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";
import type { SignedIn } from "./signed-in.ts";

/** A session that begins. */
export interface NewSession {
  readonly cookie: string;
  readonly person: SignedIn;
  readonly way: SignInWay;
  /** What the browser says it is, in a few words. */
  readonly device: string;
  readonly now: string;
  readonly endsAt: string;
}

/** Begins a session; the cookie itself is not kept. */
export async function beginSession(transaction: Transaction, practice: string, session: NewSession): Promise<void> {
  const { cookie, person, way, device, now, endsAt } = session;
  await transaction.query({
    name: "begin-session",
    text: `INSERT INTO firstray.sign_in (practice_id, cookie_hash, person_id, person_name, role, way, device, began_at, last_seen_at, ends_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
    values: [practice, cookieHash(cookie), person.id, person.name, person.role, way, device, now, endsAt],
  });
}
