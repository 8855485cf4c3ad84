import type { Transaction } from "./in-practice.ts";

/** A patient to whom a person owes something, settled things included: they may come back. */
export interface OwedBy {
  readonly patient: string;
  readonly open: number;
}

/** Who a person owes what, by name, in the order in which records are held. */
export async function patientsOwedBy(transaction: Transaction, practice: string, person: string): Promise<readonly OwedBy[]> {
  const { rows } = await transaction.query<OwedBy>({
    name: "patients-owed-by",
    text: `SELECT patient_id AS patient, (count(*) FILTER (WHERE NOT settled))::integer AS open FROM firstray.obligation
      WHERE practice_id = $1 AND owner ->> 'kind' = 'person' AND owner ->> 'id' = $2 GROUP BY patient_id ORDER BY patient_id`,
    values: [practice, person],
  });
  return rows;
}
