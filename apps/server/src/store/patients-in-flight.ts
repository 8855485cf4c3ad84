import type { PatientSummary } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";
import { summaryColumns } from "./summary-columns.ts";

/** Patients to whom something is still owed, in the order of their ids; at most `most`. */
export async function patientsInFlight(transaction: Transaction, practice: string, most: number): Promise<readonly PatientSummary[]> {
  const { rows } = await transaction.query<PatientSummary>({
    name: "patients-in-flight",
    text: `SELECT ${summaryColumns} FROM firstray.patient
      WHERE practice_id = $1 AND patient_id IN (SELECT patient_id FROM firstray.obligation WHERE practice_id = $1 AND NOT settled)
      ORDER BY patient_id LIMIT $2`,
    values: [practice, most],
  });
  return rows;
}
