import type { ChartName } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";

/** A chart that was merged into another, and how much it still owes. */
export interface MergedChart extends ChartName {
  readonly wiresIn: number;
  readonly owed: number;
}

/** A chart by name and number; undefined when the practice has none of this id. */
export async function chartName(transaction: Transaction, practice: string, patient: string): Promise<ChartName | undefined> {
  const { rows } = await transaction.query<ChartName>({
    name: "chart-name",
    text: `SELECT patient_id AS id, family_name AS "familyName", given_name AS "givenName", number FROM firstray.patient
      WHERE practice_id = $1 AND patient_id = $2`,
    values: [practice, patient],
  });
  return rows[0];
}

/** The charts of the same person that were merged into this one, with what they still owe. */
export async function mergedCharts(transaction: Transaction, practice: string, patient: string): Promise<readonly MergedChart[]> {
  const { rows } = await transaction.query<MergedChart>({
    name: "merged-charts",
    text: `SELECT chart.patient_id AS id, chart.family_name AS "familyName", chart.given_name AS "givenName", chart.number,
        (count(owed.key) FILTER (WHERE owed.kind = 'wire-removal'))::integer AS "wiresIn", count(owed.key)::integer AS owed
      FROM firstray.patient AS chart LEFT JOIN firstray.obligation AS owed
        ON owed.practice_id = chart.practice_id AND owed.patient_id = chart.patient_id AND NOT owed.settled
      WHERE chart.practice_id = $1 AND chart.merged_into = $2
      GROUP BY chart.practice_id, chart.patient_id ORDER BY chart.number`,
    values: [practice, patient],
  });
  return rows;
}
