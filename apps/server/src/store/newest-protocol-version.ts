import { protocolV1 } from "@firstray/pathway";
import type { Transaction } from "./in-practice.ts";

/** The number of the practice's newest version of the protocol; the built-in first one when it has none of its own. */
export async function newestProtocolVersion(transaction: Transaction, practice: string): Promise<number> {
  const { rows } = await transaction.query<{ newest: number | null }>({
    name: "newest-protocol-version",
    text: "SELECT max(number) AS newest FROM firstray.protocol_version WHERE practice_id = $1",
    values: [practice],
  });
  return rows[0]?.newest ?? protocolV1.version;
}
