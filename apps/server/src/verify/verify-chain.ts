import { beforeFirstRow } from "../store/event-hash.ts";
import type { ChainedRow } from "../store/event-row.ts";
import { inPractice, type Store, type Transaction } from "../store/in-practice.ts";
import { type ChainFault, type ChainPlace, chainFault, headFault } from "./chain-fault.ts";
import { type Destructions, destructionsOf, remainsFault } from "./destructions.ts";
import { toldHeads } from "./told-heads.ts";

/** A practice's chain, read from its first row to its last. */
export type ChainFinding =
  | { readonly kind: "whole"; readonly rows: number; readonly last: ChainPlace; readonly headsHeld: number }
  | { readonly kind: "broken"; readonly fault: ChainFault };

const rowsAtOnce = 1000;
const start: ChainPlace = { position: 0, hash: beforeFirstRow };
const rowsSql = "SELECT * FROM firstray.event WHERE practice_id = $1 AND position > $2 ORDER BY position LIMIT $3";
const headSql = "SELECT position, row_hash AS hash FROM firstray.chain_head WHERE practice_id = $1";
const hashSql = "SELECT row_hash AS hash FROM firstray.event WHERE practice_id = $1 AND position = $2";

/**
 * Reads every row of a practice's chain and stops at the first that is not as it was written. What a chain by itself cannot show, that
 * its end was cut off, is held against the ends known from elsewhere.
 * @param known - ends of the chain from a printed or mailed daily head, or a backup's note; those of mails that the outbox keeps are added.
 */
export async function verifyChain(store: Store, known: readonly ChainPlace[]): Promise<ChainFinding> {
  const destructions = await inPractice(store, (transaction) => destructionsOf(transaction, store.practice));
  const heads = [...known, ...(await inPractice(store, (transaction) => headsBefore(transaction, store.practice)))];
  let last = start;
  for (;;) {
    const rows = await inPractice(store, (transaction) => rowsAfter(transaction, store.practice, last.position));
    for (const row of rows) {
      const fault = await faultOf(store, destructions, last, row);
      if (fault) return { kind: "broken", fault };
      last = { position: row.position, hash: row.row_hash };
    }
    if (rows.length < rowsAtOnce) break;
  }
  return inPractice(store, async (transaction) => {
    for (const head of heads.toSorted((one, other) => one.position - other.position)) {
      const fault = headFault(head, last, await hashAt(transaction, store.practice, head.position));
      if (fault) return { kind: "broken", fault };
    }
    return { kind: "whole", rows: last.position, last, headsHeld: heads.length };
  });
}

async function faultOf(store: Store, destructions: Destructions, last: ChainPlace, row: ChainedRow): Promise<ChainFault | undefined> {
  const isDestroyed = row.sequence < (destructions.get(row.patient_id) ?? 0);
  const fault = chainFault(store.practice, last, row, isDestroyed);
  if (fault || isDestroyed || row.type !== "RecordDestroyed") return fault;
  return inPractice(store, (transaction) => remainsFault(transaction, store.practice, row));
}

async function rowsAfter(transaction: Transaction, practice: string, position: number): Promise<readonly ChainedRow[]> {
  return (await transaction.query<ChainedRow>({ name: "verify-rows", text: rowsSql, values: [practice, position, rowsAtOnce] })).rows;
}

/** The ends that are known before the rows are read, so that a row that somebody adds meanwhile is none that was cut off. */
async function headsBefore(transaction: Transaction, practice: string): Promise<readonly ChainPlace[]> {
  const { rows } = await transaction.query<ChainPlace>({ name: "verify-head", text: headSql, values: [practice] });
  return [...rows, ...(await toldHeads(transaction, practice))];
}

async function hashAt(transaction: Transaction, practice: string, position: number): Promise<Buffer | undefined> {
  if (position === 0) return beforeFirstRow;
  return (await transaction.query<{ hash: Buffer }>({ name: "verify-hash", text: hashSql, values: [practice, position] })).rows[0]?.hash;
}
