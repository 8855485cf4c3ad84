import type { Text } from "@firstray/radiograph";
import type { Transaction } from "./in-practice.ts";

/** Marks a record that cannot be folded, or takes the mark away. */
export async function markUnreadable(transaction: Transaction, practice: string, patient: string, why: Text | null): Promise<void> {
  await transaction.query({
    name: "mark-unreadable",
    text: "UPDATE firstray.patient SET unreadable = $3 WHERE practice_id = $1 AND patient_id = $2 AND unreadable IS DISTINCT FROM $3",
    values: [practice, patient, why === null ? null : JSON.stringify(why)],
  });
}
