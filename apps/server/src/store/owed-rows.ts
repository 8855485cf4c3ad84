import type { ChartName, PatientSummary, Travelling } from "@firstray/contract";
import type { Obligation, ObligationKind, Owner } from "@firstray/pathway";
import type { Side } from "@firstray/radiograph";
import type { CivilDate } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";
import { type OwedFilter, owedFilterSql } from "./owed-filter.ts";
import { summaryColumns } from "./summary-columns.ts";

/** What a person said of it; dates are ISO strings. */
interface OwedDetails {
  readonly about?: string;
  readonly since?: CivilDate;
  readonly waiverFrom?: CivilDate;
  readonly booked?: CivilDate;
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
  /** Wires 0, warning signs 1, the rest 2. */
  readonly rank: number;
  readonly patient: PatientSummary;
  /** Whose chart goes on, where this one was merged. */
  readonly survivor: ChartName | null;
}

/** Which of what is owed; `$2` is the day asked about. */
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
/** A page, or a whole sheet: written into the query, so that it is planned for few lines, and planned once. */
const limits = [101, longestList + 1] as const;

/** Where a page of the list ends: the place of its last line in the list's own order. */
export interface OwedPlace {
  readonly rank: number;
  readonly dueOn: CivilDate;
  readonly patient: string;
  readonly key: string;
}

/** How much of a list is read: at most so many lines (500 when unsaid), those that follow a place and that a filter lets through. */
export interface OwedPage {
  readonly atMost?: number;
  readonly after?: OwedPlace;
  readonly filter?: OwedFilter;
}

const owedSql = (conditions: readonly string[], limit: number): string => `
  SELECT owed.key, owed.kind, owed.foot, owed.episode_id AS episode, owed.subject, owed.opens_on AS "opensOn", owed.due_on AS "dueOn",
    owed.late_on AS "lateOn", owed.escalates_on AS "escalatesOn", owed.owner, owed.protocol_item AS "protocolItem", owed.details, owed.rank,
    (SELECT to_jsonb(summary) FROM (SELECT ${summaryColumns}) AS summary) AS patient,
    CASE WHEN patient.merged_into IS NOT NULL THEN (SELECT jsonb_build_object('id', other.patient_id, 'familyName', other.family_name, 'givenName', other.given_name, 'number', other.number)
      FROM firstray.patient AS other WHERE other.practice_id = $1 AND other.patient_id = patient.merged_into) END AS survivor
  FROM firstray.obligation AS owed JOIN firstray.patient USING (practice_id, patient_id)
  WHERE ${["owed.practice_id = $1", "NOT owed.settled", ...conditions].join(" AND ")}
  ORDER BY owed.rank, owed.due_on, owed.patient_id, owed.key
  LIMIT ${limit}`;

/** A list of what is owed; where it ends, when there is more of it than is given. */
export interface OwedList {
  readonly rows: readonly OwedRow[];
  readonly endsAt?: OwedPlace;
}

/** What is owed: wire removals first, then warning signs, then what was due longest ago. */
export async function owedRows(
  transaction: Transaction,
  practice: string,
  selection: OwedSelection,
  { atMost = longestList, after, filter = {} }: OwedPage = {},
): Promise<OwedList> {
  const { which } = selection;
  const day = "on" in selection ? [selection.on] : [];
  const place = after ? [after.rank, after.dueOn, after.patient, after.key] : [];
  const narrowed = owedFilterSql(filter, 2 + day.length + place.length);
  const limit = limits.find((most) => most > atMost) ?? longestList + 1;
  const { rows: found } = await transaction.query<OwedRow>({
    name: `owed-${limit}-${which}${after ? "-after" : ""}${narrowed.shape}`,
    text: owedSql([conditions[which], ...(after ? [follows(day.length + 2)] : []), ...narrowed.conditions], limit),
    values: [practice, ...day, ...place, ...narrowed.values],
  });
  const rows = found.slice(0, atMost);
  const last = rows.at(-1);
  return found.length > atMost && last ? { rows, endsAt: placeOf(last) } : { rows };
}

/** A page is found by its place, never by counting lines: the tenth costs what the first does, and a line settled meanwhile moves none. */
function follows(first: number): string {
  const [rank, dueOn, patient, key] = [0, 1, 2, 3].map((index) => `$${first + index}`);
  return `(owed.rank, owed.due_on, owed.patient_id, owed.key) > (${rank}::smallint, ${dueOn}::date, ${patient}::uuid, ${key})`;
}

function placeOf({ rank, dueOn, patient, key }: OwedRow): OwedPlace {
  return { rank, dueOn, patient: patient.id, key };
}
