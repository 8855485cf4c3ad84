import type { Transaction } from "./in-practice.ts";

/** A film of one file: at most one of each patient. */
export interface SameFile {
  readonly film: string;
  readonly patient: string;
  /** The patient's chart number. */
  readonly number: string;
}

/** Where this file is already, but for the charts that it was settled not to belong to. */
export async function filmsWith(transaction: Transaction, practice: string, contentHash: string): Promise<readonly SameFile[]> {
  const { rows } = await transaction.query<SameFile>({
    name: "films-with-content",
    text: `SELECT film_id AS film, patient_id AS patient, number FROM firstray.film JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 AND content_hash = $2 AND belongs`,
    values: [practice, contentHash],
  });
  return rows;
}
