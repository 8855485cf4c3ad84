import type { ChartName, PatientSummary, Travelling } from "@firstray/contract";
import type { Obligation, ObligationKind, Owner } from "@firstray/pathway";
import type { Side } from "@firstray/radiograph";
import type { CivilDate } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";
import { summaryColumns } from "./summary-columns.ts";

/** What a person said of it; dates are ISO strings. */
interface OwedDetails {
  readonly about?: string;
  readonly since?: CivilDate;
  readonly waiverFrom?: CivilDate;
  readonly hindered?: Travelling<NonNullable<Obligation["hindered"]>>;
}

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
  readonly details: OwedDetails;
  readonly patient: PatientSummary;
  /** Whose chart goes on, where this one was merged. */
  readonly survivor: ChartName | null;
}

/** Which of what is owed: `$2` is the day asked about. */
const conditions = {
  all: "TRUE",
  "opened-by": "owed.opens_on <= $2",
  overdue: "owed.due_on < $2",
  wires: "owed.rank = 0",
  "due-on": "owed.rank > 0 AND owed.due_on = $2",
  late: "owed.rank > 0 AND owed.due_on < $2 AND owed.late_on <= $2 AND owed.escalates_on > $2",
  escalated: "owed.rank > 0 AND owed.due_on < $2 AND owed.escalates_on <= $2",
} as const;

/** Which of what is owed, on which day. */
export type OwedSelection =
  | { readonly which: "all" | "wires" }
  | { readonly which: Exclude<keyof typeof conditions, "all" | "wires">; readonly on: CivilDate };

/** Nobody reads further in one sitting; the counts say how many there are. */
const longestList = 500;

const owedSql = (which: keyof typeof conditions): string => `
  SELECT owed.key, owed.kind, owed.foot, owed.episode_id AS episode, owed.subject, owed.opens_on AS "opensOn", owed.due_on AS "dueOn",
    owed.late_on AS "lateOn", owed.escalates_on AS "escalatesOn", owed.owner, owed.protocol_item AS "protocolItem", owed.details,
    (SELECT to_jsonb(summary) FROM (SELECT ${summaryColumns}) AS summary) AS patient,
    CASE WHEN patient.merged_into IS NOT NULL THEN (SELECT jsonb_build_object('id', other.patient_id, 'familyName', other.family_name, 'givenName', other.given_name, 'number', other.number)
      FROM firstray.patient AS other WHERE other.practice_id = $1 AND other.patient_id = patient.merged_into) END AS survivor
  FROM firstray.obligation AS owed JOIN firstray.patient USING (practice_id, patient_id)
  WHERE owed.practice_id = $1 AND NOT owed.settled AND ${conditions[which]}
  ORDER BY owed.rank, owed.due_on, owed.patient_id, owed.key
  LIMIT ${longestList + 1}`;

/** A list of what is owed, and whether there is more of it than is given. */
export interface OwedList {
  readonly rows: readonly OwedRow[];
  readonly more: boolean;
}

/** What is owed: wire removals first, then warning signs, then what was due longest ago. */
export async function owedRows(transaction: Transaction, practice: string, selection: OwedSelection): Promise<OwedList> {
  const { which } = selection;
  const values = "on" in selection ? [practice, selection.on] : [practice];
  const { rows } = await transaction.query<OwedRow>({ name: `owed-${which}`, text: owedSql(which), values });
  return { rows: rows.slice(0, longestList), more: rows.length > longestList };
}
