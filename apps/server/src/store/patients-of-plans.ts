import type { Transaction } from "./in-practice.ts";

/** Whose record holds a signed plan; absent: none does. */
export async function patientOfPlan(transaction: Transaction, practice: string, plan: string): Promise<string | undefined> {
  const { rows } = await transaction.query<{ patient: string }>({
    name: "patient-of-plan",
    text: "SELECT patient_id AS patient FROM firstray.event WHERE practice_id = $1 AND type = 'PlanSigned' AND payload ->> 'plan' = $2 LIMIT 1",
    values: [practice, plan],
  });
  return rows[0]?.patient;
}

/** Everyone whose result has been held against a plan. */
export async function patientsWithResults(transaction: Transaction, practice: string): Promise<readonly string[]> {
  const { rows } = await transaction.query<{ patient: string }>({
    name: "patients-with-results",
    text: "SELECT DISTINCT patient_id AS patient FROM firstray.event WHERE practice_id = $1 AND type = 'CorrectionAchieved'",
    values: [practice],
  });
  return rows.map(({ patient }) => patient);
}
