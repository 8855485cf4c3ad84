import type { Instant } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { saveProjections } from "../record/save-projections.ts";
import { holdPatients } from "../store/hold-patients.ts";
import { inPractice, type Store, type Transaction } from "../store/in-practice.ts";
import { added, changedRows, noRows, type RowCounts } from "./changed-rows.ts";
import { doubtLostMessages } from "./doubt-lost-messages.ts";
import { projectionDifferences } from "./projection-differences.ts";

/** Frees the numbers of these charts among each other; what stands there meanwhile is no number of anybody's. */
const freeSql =
  "UPDATE firstray.patient SET number_key = patient_id::text WHERE practice_id = $1 AND NOT destroyed AND patient_id = ANY ($2::uuid[])";

/**
 * Makes the tables of some patients what their events give, in one transaction that holds their rows as a command does: nobody records
 * or sends for them meanwhile. What is right is not written; what left the outbox is never touched.
 * @returns how many rows differed; or that another patient's row has the number of one of them, and nothing was written.
 */
export async function rebuildPatients(store: Store, patients: readonly string[], at: Instant): Promise<RowCounts | "number-taken"> {
  try {
    return await inPractice(store, async (transaction) => {
      await holdPatients(transaction, store.practice, patients);
      if (patients.length > 1) await transaction.query({ name: "free-numbers", text: freeSql, values: [store.practice, patients] });
      let rows = noRows;
      for (const patient of patients) rows = added(rows, await rebuildHeld(transaction, store.practice, patient, at));
      return rows;
    });
  } catch (error) {
    if (error instanceof Problem && error.code === "possible-duplicate") return "number-taken";
    throw error;
  }
}

async function rebuildHeld(transaction: Transaction, practice: string, patient: string, at: Instant): Promise<RowCounts> {
  const compared = await projectionDifferences(transaction, practice, patient, at);
  if (compared.kind === "unreadable") return noRows;
  if (compared.following !== undefined && compared.differences.length > 0) {
    saveProjections(transaction, practice, compared.following);
    doubtLostMessages(transaction, practice, patient, at);
  }
  return changedRows(compared.differences);
}
