import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { destroyedSentence } from "../view/destroyed-sentence.ts";

/** A patient's record. @throws Problem when it was destroyed, or cannot be read: nothing is decided or shown on half a record. */
export async function readableRecord(transaction: Transaction, practice: string, patient: string): Promise<LoadedRecord> {
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind === "destroyed") throw new Problem("destroyed", destroyedSentence(record.event));
  if (record.kind === "unreadable") throw new Problem("internal", sentences.unreadableRecord);
  return record;
}
