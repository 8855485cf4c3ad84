import type { Transaction } from "./in-practice.ts";

/** A patient's row, held until the transaction ends. */
export interface HeldPatient {
  /** Number of the last event. */
  readonly sequence: number;
  /** Salt of the last event: no other history of the record ends with it. */
  readonly lastSalt: Buffer | null;
  /** What `obligationsHash` made of the obligations as last written; null when that is not known. */
  readonly obligationsHash: string | null;
}

const holdSql = `
  SELECT patient.sequence, patient.obligations_hash AS "obligationsHash",
    (SELECT salt FROM firstray.event AS last WHERE last.practice_id = $1 AND last.patient_id = $2 AND last.sequence = patient.sequence) AS "lastSalt"
  FROM firstray.patient WHERE patient.practice_id = $1 AND patient.patient_id = $2 FOR UPDATE OF patient`;

/**
 * Takes hold of a patient's row until the transaction ends, so that one command at a time decides on the record.
 * Where it had to wait, the last salt is not seen yet and null. @returns undefined when there is no such patient in the practice.
 */
export async function holdPatient(transaction: Transaction, practice: string, patient: string): Promise<HeldPatient | undefined> {
  const { rows } = await transaction.query<HeldPatient>({ name: "hold-patient", text: holdSql, values: [practice, patient] });
  return rows[0];
}
