import { setImmediate as turn } from "node:timers/promises";
import { inPractice, type Store, type Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { markUnreadable } from "../store/mark-unreadable.ts";

const atOnce = 50;
const firstId = "00000000-0000-0000-0000-000000000000";

/**
 * Folds every record once, so that the worklist shows first those that cannot be read, before anyone opens them. Runs beside the
 * requests, a few records at a time. @param until - ends it early.
 */
export async function checkRecords(store: Store, until: AbortSignal): Promise<void> {
  for (let after: string | undefined = firstId; after !== undefined && !until.aborted; await turn()) {
    const from: string = after;
    after = await inPractice(store, (transaction) => checkSome(transaction, store.practice, from));
  }
}

/** @returns the last patient checked; undefined when there are no more. */
async function checkSome(transaction: Transaction, practice: string, after: string): Promise<string | undefined> {
  const { rows } = await transaction.query<{ id: string }>({
    name: "patients-to-check",
    text: "SELECT patient_id AS id FROM firstray.patient WHERE practice_id = $1 AND patient_id > $2 ORDER BY patient_id LIMIT $3",
    values: [practice, after, atOnce],
  });
  for (const { id } of rows) {
    const record = await loadRecord(transaction, practice, id);
    await markUnreadable(transaction, practice, id, record.kind === "unreadable" ? record.why : null);
  }
  return rows.at(-1)?.id;
}
