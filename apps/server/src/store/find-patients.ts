import type { PatientSummary } from "@firstray/contract";
import { askedPatient } from "./asked-patient.ts";
import type { Transaction } from "./in-practice.ts";
import { summaryColumns } from "./summary-columns.ts";

/** What was typed, how many are shown, and which charts are closed to who asks. */
export interface PatientSearch {
  readonly search: string;
  readonly atMost: number;
  readonly closed: ReadonlySet<string>;
}

const sorted = (words: string): string => `(SELECT array_agg(word ORDER BY word) FROM unnest(${words}) AS word)`;

/**
 * Patients whose number begins with what was typed, or whose names begin with each word of it and whose birth date it is where one was
 * typed. A chart that is closed to who asks is found by its whole number, or by its whole name and the birth date, and by nothing less.
 */
export async function findPatients(
  transaction: Transaction,
  practice: string,
  { search, atMost, closed }: PatientSearch,
): Promise<readonly PatientSummary[]> {
  const { words, number, birthDate } = askedPatient(search);
  const { rows } = await transaction.query<PatientSummary>({
    name: "find-patients",
    text: `SELECT ${summaryColumns} FROM firstray.patient
      WHERE practice_id = $1
        AND (number_key LIKE $3 || '%' OR (($4::date IS NULL OR birth_date = $4)
          AND (SELECT coalesce(bool_and(' ' || name_key LIKE '% ' || word || '%'), $4 IS NOT NULL) FROM unnest($2::text[]) AS word)))
        AND (patient_id <> ALL ($5::uuid[]) OR number_key = $3
          OR (birth_date = $4 AND ${sorted("$2::text[]")} = ${sorted("string_to_array(name_key, ' ')")}))
      ORDER BY name_key, number_key LIMIT $6`,
    values: [practice, words, number, birthDate ?? null, [...closed], atMost],
  });
  return rows;
}
