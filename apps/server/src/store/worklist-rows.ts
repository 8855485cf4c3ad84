import type { PatientSummary, WorklistReply } from "@firstray/contract";
import type { ObligationKind, Owner } from "@firstray/pathway";
import type { Side } from "@firstray/radiograph";
import type { CivilDate } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";
import { summaryColumns } from "./patient-rows.ts";

/** An owed obligation as stored, with whose it is. */
export interface OwedRow {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly foot: Side;
  readonly episode: string | null;
  readonly subject: string;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly lateOn: CivilDate;
  readonly escalatesOn: CivilDate;
  readonly owner: Owner;
  readonly protocolItem: string;
  readonly patient: PatientSummary;
}

/** Nobody reads further in one sitting; the counts say how many there are. */
const longestList = 500;
const countedTo = 1000;

const owedSql = `
  SELECT owed.key, owed.kind, owed.foot, owed.episode_id AS episode, owed.subject, owed.opens_on AS "opensOn", owed.due_on AS "dueOn",
    owed.late_on AS "lateOn", owed.escalates_on AS "escalatesOn", owed.owner, owed.protocol_item AS "protocolItem",
    (SELECT to_jsonb(summary) FROM (SELECT ${summaryColumns}) AS summary) AS patient
  FROM firstray.obligation AS owed JOIN firstray.patient USING (practice_id, patient_id)
  WHERE owed.practice_id = $1 AND NOT owed.settled AND ($2::date IS NULL OR owed.opens_on <= $2)
  ORDER BY owed.rank, owed.due_on, owed.patient_id, owed.key
  LIMIT ${longestList}`;

/** What is owed: wire removals first, then what was due longest ago. @param opensBy - undefined: all, however far away. */
export async function owedRows(transaction: Transaction, practice: string, opensBy: CivilDate | undefined): Promise<readonly OwedRow[]> {
  const { rows } = await transaction.query<OwedRow>({ name: "worklist", text: owedSql, values: [practice, opensBy ?? null] });
  return rows;
}

const counted = (condition: string): string =>
  `(SELECT count(*) FROM (SELECT FROM firstray.obligation WHERE practice_id = $1 AND NOT settled AND ${condition} LIMIT ${countedTo}) AS counted)`;

const countsSql = `SELECT ${counted("rank = 0")} AS "wiresIn", ${counted("rank IN (0, 1) AND due_on < $2")} AS overdue,
  ${counted("opens_on <= $2")} AS open, ${counted("opens_on <= $2::date + 7")} AS "thisWeek"`;

/** How many there are, each counted to 1000 at most. */
export async function worklistCounts(transaction: Transaction, practice: string, on: CivilDate): Promise<WorklistReply["counts"]> {
  const { rows } = await transaction.query<WorklistReply["counts"]>({ name: "worklist-counts", text: countsSql, values: [practice, on] });
  const [counts] = rows;
  if (!counts) throw new Error("a query of counts must give one row, got none");
  return counts;
}

/** Patients whose records cannot be folded, and why. */
export async function unreadablePatients(transaction: Transaction, practice: string): Promise<WorklistReply["unreadable"]> {
  const { rows } = await transaction.query<WorklistReply["unreadable"][number]>({
    name: "unreadable-patients",
    text: "SELECT patient_id AS patient, unreadable AS sentence FROM firstray.patient WHERE practice_id = $1 AND unreadable IS NOT NULL ORDER BY patient_id",
    values: [practice],
  });
  return rows;
}
