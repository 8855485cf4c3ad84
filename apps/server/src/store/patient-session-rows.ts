import { cookieHash } from "./cookie-hash.ts";
import type { Transaction } from "./in-practice.ts";

/** Begins a patient's hour on their page. */
export async function beginPatientSession(
  transaction: Transaction,
  practice: string,
  { cookie, link, now, endsAt }: { readonly cookie: string; readonly link: string; readonly now: string; readonly endsAt: string },
): Promise<void> {
  await transaction.query({
    name: "begin-patient-session",
    text: "INSERT INTO firstray.patient_session (practice_id, cookie_hash, link_id, began_at, ends_at) VALUES ($1, $2, $3, $4, $5)",
    values: [practice, cookieHash(cookie), link, now, endsAt],
  });
}

/** Whose page the cookie opens: while its hour lasts, and its link has not been taken back since. */
export async function patientSignedIn(
  transaction: Transaction,
  practice: string,
  cookie: string,
  now: string,
): Promise<{ readonly patient: string; readonly link: string } | undefined> {
  const { rows } = await transaction.query<{ patient: string; link: string }>({
    name: "patient-signed-in",
    text: `SELECT coalesce(merged_into, link.patient_id) AS patient, link_id AS link
      FROM firstray.patient_session AS session
        JOIN firstray.patient_link AS link USING (practice_id, link_id) JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL AND ends_at > $3
        AND revoked_at IS NULL AND blocked_at IS NULL AND link.expires_at > $3`,
    values: [practice, cookieHash(cookie), now],
  });
  return rows[0];
}

/** The patient closes their page. */
export async function endPatientSession(transaction: Transaction, practice: string, cookie: string, now: string): Promise<void> {
  await transaction.query({
    name: "end-patient-session",
    text: "UPDATE firstray.patient_session SET ended_at = $3 WHERE practice_id = $1 AND cookie_hash = $2 AND ended_at IS NULL",
    values: [practice, cookieHash(cookie), now],
  });
}
