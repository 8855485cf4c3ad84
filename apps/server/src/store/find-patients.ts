import type { PatientSummary } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";
import { searchKey } from "./search-key.ts";
import { summaryColumns } from "./summary-columns.ts";

/** Patients whose family name, given name or number begins with each word that was typed. */
export async function findPatients(
  transaction: Transaction,
  practice: string,
  { search, atMost }: { readonly search: string; readonly atMost: number },
): Promise<readonly PatientSummary[]> {
  const words = searchKey(search).split(" ").filter(Boolean);
  const { rows } = await transaction.query<PatientSummary>({
    name: "find-patients",
    text: `SELECT ${summaryColumns} FROM firstray.patient
      WHERE practice_id = $1 AND (number_key LIKE $3 || '%' OR
        (SELECT bool_and(' ' || name_key LIKE '% ' || word || '%') FROM unnest($2::text[]) AS word))
      ORDER BY name_key, number_key LIMIT $4`,
    values: [practice, words, words.length === 0 ? "" : words.join(""), atMost],
  });
  return rows;
}
