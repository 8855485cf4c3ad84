import type { PatientSummary } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";
import { nameKey, numberKey } from "./patient-keys.ts";
import { summaryColumns } from "./summary-columns.ts";

/** Patients with the same name and birth date, or the same number. */
export async function similarPatients(
  transaction: Transaction,
  practice: string,
  like: { readonly familyName: string; readonly givenName: string; readonly number: string; readonly birthDate: string },
): Promise<readonly (PatientSummary & { readonly sameNumber: boolean })[]> {
  const { rows } = await transaction.query<PatientSummary & { sameNumber: boolean }>({
    name: "similar-patients",
    text: `SELECT ${summaryColumns}, number_key = $4 AS "sameNumber" FROM firstray.patient
      WHERE practice_id = $1 AND ((name_key = $2 AND birth_date = $3) OR number_key = $4) ORDER BY number_key LIMIT 20`,
    values: [practice, nameKey(like.familyName, like.givenName), like.birthDate, numberKey(like.number)],
  });
  return rows;
}
