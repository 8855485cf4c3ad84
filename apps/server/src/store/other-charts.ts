import type { Transaction } from "./in-practice.ts";

const otherChartsSql = `
  WITH person AS (SELECT coalesce(merged_into, patient_id) AS chart FROM firstray.patient WHERE practice_id = $1 AND patient_id = ANY ($2::uuid[]))
  SELECT patient_id AS id FROM firstray.patient
  WHERE practice_id = $1 AND (patient_id IN (SELECT chart FROM person) OR merged_into IN (SELECT chart FROM person)) AND patient_id <> $3
  ORDER BY patient_id`;

/**
 * The other charts of the person whose chart this is: the one that goes on, and those merged into it.
 * @param with_ - a chart that is about to be the same person's; its own merged charts are among them, too.
 */
export async function otherCharts(
  transaction: Transaction,
  practice: string,
  patient: string,
  with_: readonly string[] = [],
): Promise<readonly string[]> {
  const values = [practice, [patient, ...with_], patient];
  const { rows } = await transaction.query<{ id: string }>({ name: "other-charts", text: otherChartsSql, values });
  return rows.map(({ id }) => id);
}
