import type { WorklistReply } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

const countedTo = 1000;

const counted = (condition: string): string =>
  `(SELECT count(*) FROM (SELECT FROM firstray.obligation WHERE practice_id = $1 AND NOT settled AND ${condition} LIMIT ${countedTo}) AS counted)`;

const countsSql = `SELECT ${counted("rank = 0")} AS "wiresIn", ${counted("rank IN (0, 1, 2) AND due_on < $2")} AS overdue,
  ${counted("kind = 'reconcile-gap'")} AS "restoreGaps", ${counted("opens_on <= $2")} AS open, ${counted("opens_on <= $2::date + 7")} AS "thisWeek"`;

/** How many there are, each counted to 1000 at most. */
export async function worklistCounts(transaction: Transaction, practice: string, on: CivilDate): Promise<WorklistReply["counts"]> {
  const { rows } = await transaction.query<WorklistReply["counts"]>({ name: "worklist-counts", text: countsSql, values: [practice, on] });
  const [counts] = rows;
  if (!counts) throw new Error("a query of counts must give one row, got none");
  return counts;
}
