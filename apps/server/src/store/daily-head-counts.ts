import type { DailyHeadCounts } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

const countedTo = 1000;

/** What is past due is a short stretch of the worklist's own order: the ranks are named so that the index finds it. */
const counted = (condition: string): string =>
  `(SELECT count(*) FROM (SELECT FROM firstray.obligation WHERE practice_id = $1 AND NOT settled AND ${condition} LIMIT ${countedTo}) AS counted)`;

const countsSql = `SELECT ${counted("rank = 0")} AS "wiresIn", ${counted("rank IN (0, 1, 2) AND due_on = $2")} AS "dueToday",
  ${counted("rank IN (0, 1, 2) AND due_on < $2 AND late_on <= $2 AND escalates_on > $2")} AS late,
  ${counted("rank IN (0, 1, 2) AND due_on < $2 AND escalates_on <= $2")} AS escalated`;

/** The numbers of the daily head, wires among them, each counted to 1000 at most. */
export async function dailyHeadCounts(transaction: Transaction, practice: string, on: CivilDate): Promise<DailyHeadCounts> {
  const { rows } = await transaction.query<DailyHeadCounts>({ name: "daily-head-counts", text: countsSql, values: [practice, on] });
  const [counts] = rows;
  if (!counts) throw new Error("a query of counts must give one row, got none");
  return counts;
}
