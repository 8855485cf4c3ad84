import type { PatientSummary } from "@firstray/contract";
import type { Transaction } from "../store/in-practice.ts";
import { type OutboxRow, outboxColumns } from "./outbox-row.ts";

/** A message with whose it is. */
export interface MessageRow extends OutboxRow {
  readonly whose: Pick<PatientSummary, "id" | "familyName" | "givenName" | "number"> | null;
}

const mostShown = 200;
const withPatient = `SELECT ${outboxColumns}, CASE WHEN outbox.patient_id IS NULL THEN NULL ELSE jsonb_build_object('id', outbox.patient_id,
    'familyName', patient.family_name, 'givenName', patient.given_name, 'number', patient.number) END AS whose
  FROM firstray.outbox LEFT JOIN firstray.patient ON patient.practice_id = outbox.practice_id AND patient.patient_id = outbox.patient_id
  WHERE outbox.practice_id = $1 AND`;

/** Everything that was, is or may be sent about a patient: what is still to come first, then the latest. */
export async function messagesOfPatient(transaction: Transaction, practice: string, patient: string): Promise<readonly MessageRow[]> {
  const text = `${withPatient} outbox.patient_id = $2 ORDER BY outbox.state <> 'waiting',
    CASE WHEN outbox.state = 'waiting' THEN outbox.not_before END, outbox.changed_at DESC, outbox.key LIMIT ${mostShown}`;
  const { rows } = await transaction.query<MessageRow>({ name: "messages-of-patient", text, values: [practice, patient] });
  return rows;
}

/** What needs somebody: nobody knows whether it was sent, it was refused, or it could not leave in time; the latest first. */
export async function messagesInQuestion(transaction: Transaction, practice: string): Promise<readonly MessageRow[]> {
  const text = `${withPatient} outbox.state IN ('unknown', 'failed', 'expired') ORDER BY outbox.changed_at DESC, outbox.id LIMIT ${mostShown}`;
  const { rows } = await transaction.query<MessageRow>({ name: "messages-in-question", text, values: [practice] });
  return rows;
}
