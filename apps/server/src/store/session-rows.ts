import type { SignInWay } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";

/** A session as its person sees it. */
export interface SessionRow {
  readonly id: string;
  readonly way: SignInWay;
  readonly device: string;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
}

interface Which {
  readonly person: string;
  readonly now: string;
}

/** A person's sessions that have not ended, the last seen first. */
export async function sessionsOf(
  transaction: Transaction,
  practice: string,
  { person, now, seenSince }: Which & { readonly seenSince: string },
): Promise<readonly SessionRow[]> {
  const { rows } = await transaction.query<SessionRow>({
    name: "sessions-of",
    text: `SELECT session_id AS id, way, device, began_at AS "beganAt", last_seen_at AS "lastSeenAt", ends_at AS "endsAt"
      FROM firstray.sign_in WHERE practice_id = $1 AND person_id = $2 AND ended_at IS NULL AND ends_at > $3
        AND (way = 'demo' OR last_seen_at > $4)
      ORDER BY last_seen_at DESC, session_id`,
    values: [practice, person, now, seenSince],
  });
  return rows;
}

/** Ends one session of a person, or all of them. @returns how many ended. */
export async function endSessionsOf(
  transaction: Transaction,
  practice: string,
  { person, session, now }: Which & { readonly session?: string },
): Promise<number> {
  const { rowCount } = await transaction.query({
    name: "end-sessions-of",
    text: `UPDATE firstray.sign_in SET ended_at = $3
      WHERE practice_id = $1 AND person_id = $2 AND ended_at IS NULL AND ($4::uuid IS NULL OR session_id = $4)`,
    values: [practice, person, now, session ?? null],
  });
  return rowCount ?? 0;
}

/** The session waits for its person's passkey. */
export async function lockSession(transaction: Transaction, practice: string, session: string, now: string): Promise<void> {
  await transaction.query({
    name: "lock-session",
    text: "UPDATE firstray.sign_in SET locked_at = $3 WHERE practice_id = $1 AND session_id = $2 AND locked_at IS NULL",
    values: [practice, session, now],
  });
}

/** Somebody is there. */
export async function noteSeen(transaction: Transaction, practice: string, session: string, now: string): Promise<void> {
  await transaction.query({
    name: "note-seen",
    text: "UPDATE firstray.sign_in SET last_seen_at = $3 WHERE practice_id = $1 AND session_id = $2 AND last_seen_at < $3",
    values: [practice, session, now],
  });
}
