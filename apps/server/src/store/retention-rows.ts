import type { DestroyedReply, DueRecord, RetentionReply } from "@firstray/contract";
import type { Actor, Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** For how long a practice keeps records, and what its last restore lost. */
export async function readRetention(transaction: Transaction, practice: string): Promise<Pick<RetentionReply, "years" | "restored">> {
  const { rows } = await transaction.query<{ years: number | null; from: Instant | null; at: Instant | null }>({
    name: "retention",
    text: `SELECT retention_years AS years, to_char(restored_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS from,
      to_char(restored_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at FROM firstray.practice WHERE practice_id = $1`,
    values: [practice],
  });
  const { years = null, from = null, at = null } = rows[0] ?? {};
  return { years, ...(from !== null && at !== null && { restored: { from, at } }) };
}

/** From now on. */
export async function saveRetention(transaction: Transaction, practice: string, years: number | null): Promise<void> {
  const text = "UPDATE firstray.practice SET retention_years = $2 WHERE practice_id = $1";
  await transaction.query({ name: "save-retention", text, values: [practice, years] });
}

/** A person whose chart was last written in before a moment: the chart that goes on, and the day of its last entry. */
export interface OldChart extends Pick<DueRecord, "patient"> {
  readonly lastAt: Instant;
}

/** Charts that go on and were last written in before a moment, the oldest first. */
export async function chartsLastWrittenBefore(
  transaction: Transaction,
  practice: string,
  { before, atMost }: { readonly before: Instant; readonly atMost: number },
): Promise<readonly OldChart[]> {
  const { rows } = await transaction.query<OldChart>({
    name: "charts-last-written-before",
    text: `SELECT jsonb_build_object('id', patient_id, 'familyName', family_name, 'givenName', given_name, 'number', number) AS patient,
        to_char(last.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "lastAt"
      FROM firstray.patient CROSS JOIN LATERAL (SELECT recorded_at FROM firstray.event
        WHERE event.practice_id = $1 AND event.patient_id = patient.patient_id ORDER BY sequence DESC LIMIT 1) AS last
      WHERE patient.practice_id = $1 AND NOT destroyed AND merged_into IS NULL AND last.recorded_at < $2
      ORDER BY last.recorded_at, patient_id LIMIT $3`,
    values: [practice, before, atMost],
  });
  return rows;
}

/** What was destroyed, the latest first. */
export async function destroyedRecords(transaction: Transaction, practice: string, atMost: number): Promise<readonly DestroyedReply[]> {
  const { rows } = await transaction.query<DestroyedReply>({
    name: "destroyed-records",
    text: `SELECT patient_id AS patient, occurred_on AS on, actor AS by, coalesce(reason, '') AS reason,
        (payload ->> 'years')::integer AS years, (payload ->> 'entries')::integer AS entries, (payload ->> 'films')::integer AS films
      FROM firstray.event WHERE practice_id = $1 AND type = 'RecordDestroyed' ORDER BY position DESC LIMIT $2`,
    values: [practice, atMost],
  });
  return rows;
}

/** The day of the last entry about any of these patients in the register of communications. */
export async function lastCommunicationAt(
  transaction: Transaction,
  practice: string,
  patients: readonly string[],
): Promise<Instant | undefined> {
  const { rows } = await transaction.query<{ at: Instant | null }>({
    name: "last-communication",
    text: `SELECT to_char(max(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at FROM firstray.register_entry
      WHERE practice_id = $1 AND register = 'communication' AND patient_id = ANY ($2::uuid[])`,
    values: [practice, patients],
  });
  return rows[0]?.at ?? undefined;
}

/** Why any of these charts is kept whatever its age; undefined: none is. */
export async function retentionHoldOf(transaction: Transaction, practice: string, patients: readonly string[]): Promise<DueRecord["kept"]> {
  const { rows } = await transaction.query<NonNullable<DueRecord["kept"]>>({
    name: "retention-hold",
    text: `SELECT actor AS by, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, reason FROM (
        SELECT DISTINCT ON (patient_id) held, actor, at, reason FROM firstray.retention_hold
        WHERE practice_id = $1 AND patient_id = ANY ($2::uuid[]) ORDER BY patient_id, revision DESC) AS latest
      WHERE held ORDER BY at DESC LIMIT 1`,
    values: [practice, patients],
  });
  return rows[0];
}

/** Adds what counts from now on. */
export async function addRetentionHold(
  transaction: Transaction,
  practice: string,
  added: { readonly patient: string; readonly held: boolean; readonly at: Instant; readonly actor: Actor; readonly reason: string },
): Promise<void> {
  const { patient, held, at, actor, reason } = added;
  await transaction.query({
    name: "add-retention-hold",
    text: `INSERT INTO firstray.retention_hold (practice_id, patient_id, revision, held, at, actor, reason)
      SELECT $1, $2, coalesce(max(revision), 0) + 1, $3, $4, $5, $6 FROM firstray.retention_hold WHERE practice_id = $1 AND patient_id = $2`,
    values: [practice, patient, held, at, actor, reason],
  });
}
