import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { historySince } from "../view/history-entries.ts";

/** @throws Problem with what was recorded since, when the record is no longer as its sender saw it. */
export function refuseStale(record: LoadedRecord, expected: number): void {
  if (record.sequence === expected) return;
  throw new Problem("conflict", sentences.conflict, { since: historySince(record.facts, expected) });
}
