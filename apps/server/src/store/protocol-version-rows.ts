import type { Actor, Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** Who saved a version, when and why. */
export interface ProtocolVersionRow {
  readonly number: number;
  readonly author: Actor;
  readonly at: Instant;
  readonly reason: string;
}

/** The practice's own versions, the newest first. */
export async function protocolVersionRows(transaction: Transaction, practice: string): Promise<readonly ProtocolVersionRow[]> {
  const { rows } = await transaction.query<ProtocolVersionRow>({
    name: "protocol-version-rows",
    text: "SELECT number, author, at, reason FROM firstray.protocol_version WHERE practice_id = $1 ORDER BY number DESC",
    values: [practice],
  });
  return rows;
}
