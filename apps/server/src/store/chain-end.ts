import type { ChainEnd } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";

const endSql = "SELECT position, encode(row_hash, 'hex') AS hash FROM firstray.chain_head WHERE practice_id = $1";

/** The end of the practice's chain of events: what a restore is checked against. */
export async function chainEnd(transaction: Transaction, practice: string): Promise<ChainEnd> {
  const { rows } = await transaction.query<ChainEnd>({ name: "chain-end", text: endSql, values: [practice] });
  const [end] = rows;
  if (!end) throw new Error("a practice has an end of its chain from its first day, got none");
  return end;
}
