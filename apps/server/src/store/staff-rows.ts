import type { Role } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** Somebody who works or has worked here. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly since: string;
  readonly until: string | null;
}

const columns = "person_id AS id, display_name AS name, role, active, since, until";

/** Everybody who works here now, by name. */
export async function activeStaff(transaction: Transaction, practice: string): Promise<readonly StaffRow[]> {
  const { rows } = await transaction.query<StaffRow>({
    name: "active-staff",
    text: `SELECT ${columns} FROM firstray.staff WHERE practice_id = $1 AND active ORDER BY display_name, person_id`,
    values: [practice],
  });
  return rows;
}

/** One person, whether they are still here or not, held until the transaction ends: a role or a leaving is decided one at a time. */
export async function holdStaff(transaction: Transaction, practice: string, person: string): Promise<StaffRow | undefined> {
  const { rows } = await transaction.query<StaffRow>({
    name: "hold-staff",
    text: `SELECT ${columns} FROM firstray.staff WHERE practice_id = $1 AND person_id = $2 FOR UPDATE`,
    values: [practice, person],
  });
  return rows[0];
}

/** The administrators who are here, held: the last one is not lost to two at once. */
export async function holdAdministrators(transaction: Transaction, practice: string): Promise<readonly string[]> {
  const { rows } = await transaction.query<{ id: string }>({
    name: "hold-administrators",
    text: `SELECT person_id AS id FROM firstray.staff
      WHERE practice_id = $1 AND role = 'administrator' AND active ORDER BY person_id FOR UPDATE`,
    values: [practice],
  });
  return rows.map(({ id }) => id);
}
