import type { Transaction } from "./in-practice.ts";

/** What a passkey is asked to sign, and what for. */
export interface ChallengeRow {
  readonly challenge: string;
  readonly purpose: "sign-in" | "join" | "add-passkey";
  readonly person: string | null;
  readonly name: string | null;
  readonly invitation: string | null;
}

/** Keeps a challenge until it is answered or over. */
export async function saveChallenge(
  transaction: Transaction,
  practice: string,
  { challenge, purpose, person, name, invitation }: ChallengeRow,
  { now, expiresAt }: { readonly now: string; readonly expiresAt: string },
): Promise<void> {
  await transaction.query({
    name: "tidy-challenges",
    text: "DELETE FROM firstray.challenge WHERE practice_id = $1 AND expires_at <= $2",
    values: [practice, now],
  });
  await transaction.query({
    name: "save-challenge",
    text: `INSERT INTO firstray.challenge (practice_id, challenge, purpose, person_id, person_name, invitation_id, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [practice, challenge, purpose, person, name, invitation, expiresAt],
  });
}

/** Takes a challenge away, so that one answer is good once. @returns undefined when there is none for this purpose, or it is over. */
export async function takeChallenge(
  transaction: Transaction,
  practice: string,
  { challenge, purpose, now }: { readonly challenge: string; readonly purpose: ChallengeRow["purpose"]; readonly now: string },
): Promise<ChallengeRow | undefined> {
  const { rows } = await transaction.query<ChallengeRow>({
    name: "take-challenge",
    text: `DELETE FROM firstray.challenge WHERE practice_id = $1 AND challenge = $2 AND purpose = $3 AND expires_at > $4
      RETURNING challenge, purpose, person_id AS person, person_name AS name, invitation_id AS invitation`,
    values: [practice, challenge, purpose, now],
  });
  return rows[0];
}
