import type { Transaction } from "./in-practice.ts";
import type { StaffRow } from "./staff-rows.ts";

/** Somebody of the practice, with what an administrator has to know before they leave. */
export interface MemberRow extends StaffRow {
  readonly passkeys: number;
  readonly owed: number;
  readonly lastSignedInAt: string | null;
}

const membersSql = `
  SELECT person_id AS id, display_name AS name, role, active, since, until,
    (SELECT count(*) FROM firstray.passkey AS known WHERE known.practice_id = $1 AND known.person_id = staff.person_id) AS passkeys,
    (SELECT count(*) FROM firstray.obligation
      WHERE practice_id = $1 AND owner ->> 'kind' = 'person' AND owner ->> 'id' = staff.person_id AND NOT settled) AS owed,
    (SELECT max(began_at) FROM firstray.sign_in AS known WHERE known.practice_id = $1 AND known.person_id = staff.person_id) AS "lastSignedInAt"
  FROM firstray.staff AS staff WHERE practice_id = $1 ORDER BY active DESC, display_name, person_id`;

/** Everybody who works or has worked here: who is here first, by name. */
export async function memberRows(transaction: Transaction, practice: string): Promise<readonly MemberRow[]> {
  const { rows } = await transaction.query<MemberRow>({ name: "members", text: membersSql, values: [practice] });
  return rows;
}
