import type { SignInWay } from "@firstray/contract";
import type { Role } from "@firstray/record";
import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** A session that has not ended. */
export interface Session {
  readonly id: string;
  readonly person: SignedIn;
  readonly way: SignInWay;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly lockedAt: string | null;
}

interface Asked {
  readonly cookie: string;
  readonly now: string;
  /** A session that was not seen since then is over; the demo's are not. */
  readonly seenSince: string;
}

type Row = Omit<Session, "person"> & { readonly person_id: string; readonly name: string; readonly role: Role };

/** Whose session the cookie is of, when it has not ended; name and role as they are now, and only while the person works here. */
export async function signedIn(transaction: Transaction, practice: string, asked: Asked): Promise<Session | undefined> {
  const { rows } = await transaction.query<Row>({
    name: "signed-in",
    text: `SELECT session_id AS id, way, began_at AS "beganAt", last_seen_at AS "lastSeenAt", locked_at AS "lockedAt",
        staff.person_id, staff.display_name AS name, staff.role
      FROM firstray.sign_in JOIN firstray.staff USING (practice_id, person_id)
      WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL AND ends_at > $3 AND (way = 'demo' OR last_seen_at > $4)
        AND staff.active`,
    values: [practice, cookieHash(asked.cookie), asked.now, asked.seenSince],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { person_id, name, role, ...session } = row;
  return { ...session, person: { id: person_id, name, role } };
}
