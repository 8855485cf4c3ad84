import { holdPatient } from "./hold-patient.ts";
import type { Transaction } from "./in-practice.ts";

/**
 * Takes hold of several patients' rows, all before anything is appended and always in the same order, so that two such transactions
 * never wait for each other. @returns the ids that are no patient of the practice.
 */
export async function holdPatients(transaction: Transaction, practice: string, patients: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const patient of [...new Set(patients)].sort()) {
    if ((await holdPatient(transaction, practice, patient)) === undefined) missing.push(patient);
  }
  return missing;
}
