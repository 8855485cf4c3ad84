import type { Transaction } from "./in-practice.ts";

/**
 * Takes hold of a patient's row until the transaction ends, so that one command at a time decides on the record.
 * @returns the number of the last event; undefined when there is no such patient in the practice.
 */
export async function holdPatient(transaction: Transaction, practice: string, patient: string): Promise<number | undefined> {
  const { rows } = await transaction.query<{ sequence: number }>({
    name: "hold-patient",
    text: "SELECT sequence FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2 FOR UPDATE",
    values: [practice, patient],
  });
  return rows[0]?.sequence;
}
