import type { Actor, Instant } from "@firstray/record";
import type { AuditEntry } from "./audit.ts";
import type { Transaction } from "./in-practice.ts";

/** One row of the audit that names a patient. */
export interface AccessRow {
  readonly id: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: AuditEntry["action"];
  readonly detail: string | null;
  readonly reason: string | null;
}

/** Whose rows are asked for, before which one, and whether those of whole lists count. */
export interface AccessAsked {
  readonly patient: string;
  readonly before?: number | undefined;
  readonly withLists: boolean;
}

export const accessRowsAtOnce = 50;
/** On these the patient stood among others. */
const lists: readonly AuditEntry["action"][] = [
  "worklist",
  "search",
  "daily-head",
  "protocol-in-flight",
  "protocol-difference",
  "broken-glass",
];

/** The latest first, one more than are shown at once where there are more. */
export async function accessRows(transaction: Transaction, practice: string, asked: AccessAsked): Promise<readonly AccessRow[]> {
  const { patient, before, withLists } = asked;
  const { rows } = await transaction.query<AccessRow>({
    name: "access-rows",
    text: `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, actor, action, detail, reason
      FROM firstray.audit
      WHERE practice_id = $1 AND patients @> ARRAY[$2::uuid] AND ($3::bigint IS NULL OR id < $3) AND ($4 OR action <> ALL ($5))
      ORDER BY id DESC LIMIT ${accessRowsAtOnce + 1}`,
    values: [practice, patient, before ?? null, withLists, lists],
  });
  return rows;
}
