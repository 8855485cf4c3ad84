import type { WorklistReply } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";

/** Patients whose records cannot be folded, and why. */
export async function unreadablePatients(transaction: Transaction, practice: string): Promise<WorklistReply["unreadable"]> {
  const { rows } = await transaction.query<WorklistReply["unreadable"][number]>({
    name: "unreadable-patients",
    text: "SELECT patient_id AS patient, unreadable AS sentence FROM firstray.patient WHERE practice_id = $1 AND unreadable IS NOT NULL ORDER BY patient_id",
    values: [practice],
  });
  return rows;
}
