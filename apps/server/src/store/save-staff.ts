import type { Transaction } from "./in-practice.ts";
import type { SignedIn } from "./signed-in.ts";

/** Somebody begins to work here, or comes back: active from now on, under this name and role. */
export async function saveStaff(transaction: Transaction, practice: string, { id, name, role }: SignedIn, now: string): Promise<void> {
  await transaction.query({
    name: "save-staff",
    text: `INSERT INTO firstray.staff (practice_id, person_id, display_name, role, since) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (practice_id, person_id) DO UPDATE SET display_name = excluded.display_name, role = excluded.role,
        since = CASE WHEN firstray.staff.active THEN firstray.staff.since ELSE excluded.since END, until = NULL`,
    values: [practice, id, name, role, now],
  });
}

/** Somebody no longer works here. */
export async function endStaff(transaction: Transaction, practice: string, person: string, now: string): Promise<void> {
  await transaction.query({
    name: "end-staff",
    text: "UPDATE firstray.staff SET until = $3 WHERE practice_id = $1 AND person_id = $2",
    values: [practice, person, now],
  });
}
