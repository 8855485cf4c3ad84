import type { ClinicCalendar } from "@firstray/pathway";
import type { Transaction } from "./in-practice.ts";

/** On which days the practice sees patients. */
export async function readClinicCalendar(transaction: Transaction, practice: string): Promise<ClinicCalendar> {
  const { rows } = await transaction.query<{ calendar: ClinicCalendar }>({
    name: "clinic-calendar",
    text: "SELECT clinic_calendar AS calendar FROM firstray.practice WHERE practice_id = $1",
    values: [practice],
  });
  const [row] = rows;
  if (!row) throw new Error(`a transaction must see its own practice, got none for ${practice}`);
  return row.calendar;
}

/** From now on; what was told at an earlier scheduling stays told. */
export async function saveClinicCalendar(transaction: Transaction, practice: string, calendar: ClinicCalendar): Promise<void> {
  await transaction.query({
    name: "save-clinic-calendar",
    text: "UPDATE firstray.practice SET clinic_calendar = $2 WHERE practice_id = $1",
    values: [practice, JSON.stringify(calendar)],
  });
}
