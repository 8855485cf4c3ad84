import type { Actor } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** A link to a patient's own page, as staff see it. */
export interface PatientLinkRow {
  readonly id: string;
  readonly madeBy: Actor;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly blockedAt: string | null;
  readonly lastOpenedAt: string | null;
}

/** A link that somebody follows, held: of many tries at once each is counted. */
export interface FollowedLink {
  readonly id: string;
  readonly patient: string;
  readonly birthDate: string;
  readonly failures: number;
  readonly isOpen: boolean;
}

/** A new one. */
export interface NewPatientLink {
  readonly id: string;
  readonly linkHash: Buffer;
  readonly patient: string;
  readonly madeBy: Actor;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** A patient's links, the newest first. */
export async function patientLinksOf(transaction: Transaction, practice: string, patient: string): Promise<readonly PatientLinkRow[]> {
  const { rows } = await transaction.query<PatientLinkRow>({
    name: "patient-links-of",
    text: `SELECT link_id AS id, made_by AS "madeBy", made_at AS "madeAt", expires_at AS "expiresAt", revoked_at AS "revokedAt",
        blocked_at AS "blockedAt", last_opened_at AS "lastOpenedAt"
      FROM firstray.patient_link WHERE practice_id = $1 AND patient_id = $2 ORDER BY made_at DESC, link_id`,
    values: [practice, patient],
  });
  return rows;
}

export async function savePatientLink(transaction: Transaction, practice: string, link: NewPatientLink): Promise<void> {
  const { id, linkHash, patient, madeBy, madeAt, expiresAt } = link;
  await transaction.query({
    name: "save-patient-link",
    text: `INSERT INTO firstray.patient_link (practice_id, link_id, link_hash, patient_id, made_by, made_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [practice, id, linkHash, patient, madeBy, madeAt, expiresAt],
  });
}

/** Takes back one link of a patient, or all of them. @returns how many were open. */
export async function revokePatientLinks(
  transaction: Transaction,
  practice: string,
  { patient, link, now }: { readonly patient: string; readonly link?: string; readonly now: string },
): Promise<number> {
  const { rowCount } = await transaction.query({
    name: "revoke-patient-links",
    text: `UPDATE firstray.patient_link SET revoked_at = $3
      WHERE practice_id = $1 AND patient_id = $2 AND revoked_at IS NULL AND ($4::uuid IS NULL OR link_id = $4)`,
    values: [practice, patient, now, link ?? null],
  });
  return rowCount ?? 0;
}

/** Whose page a link leads to: after a merge, the page of the chart that goes on. */
export async function holdPatientLink(
  transaction: Transaction,
  practice: string,
  linkHash: Buffer,
  now: string,
): Promise<FollowedLink | undefined> {
  const { rows } = await transaction.query<FollowedLink>({
    name: "hold-patient-link",
    text: `SELECT link_id AS id, coalesce(merged_into, link.patient_id) AS patient, birth_date AS "birthDate", failures,
        revoked_at IS NULL AND blocked_at IS NULL AND expires_at > $3 AS "isOpen"
      FROM firstray.patient_link AS link JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 AND link_hash = $2 FOR UPDATE OF link`,
    values: [practice, linkHash, now],
  });
  return rows[0];
}

/** What became of a try: opened, or wrong once more and perhaps once too often. */
export async function notePatientLink(
  transaction: Transaction,
  practice: string,
  { id, now, failures, most }: { readonly id: string; readonly now: string; readonly failures: number; readonly most: number },
): Promise<void> {
  await transaction.query({
    name: "note-patient-link",
    text: `UPDATE firstray.patient_link SET failures = $4,
        last_opened_at = CASE WHEN $4 = 0 THEN $3 ELSE last_opened_at END,
        blocked_at = CASE WHEN $4 >= $5 THEN coalesce(blocked_at, $3) ELSE blocked_at END
      WHERE practice_id = $1 AND link_id = $2`,
    values: [practice, id, now, failures, most],
  });
}
