import type { CivilDate, Role } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** In which role somebody of the practice opened or changed a file on a day; whoever it was is the practice's to say. */
export interface OpenedOnDay {
  readonly on: CivilDate;
  readonly role: Role;
}

/** As many lines as a patient is shown at once. */
const most = 60;

/** On which days, and in which roles, a patient's file was opened, the latest first; lists that only named the patient do not count. */
export async function openedOnDays(
  transaction: Transaction,
  practice: string,
  { patient, timeZone }: { readonly patient: string; readonly timeZone: string },
): Promise<readonly OpenedOnDay[]> {
  const { rows } = await transaction.query<OpenedOnDay>({
    name: "opened-on-days",
    text: `SELECT DISTINCT to_char(at AT TIME ZONE $3, 'YYYY-MM-DD') AS on, actor ->> 'role' AS role FROM firstray.audit
      WHERE practice_id = $1 AND patients @> ARRAY[$2::uuid] AND actor ->> 'kind' = 'staff'
        AND action NOT IN ('worklist', 'search', 'daily-head', 'protocol-in-flight', 'protocol-difference', 'broken-glass')
      ORDER BY 1 DESC, 2 LIMIT ${most}`,
    values: [practice, patient, timeZone],
  });
  return rows;
}
