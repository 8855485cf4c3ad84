import type { WorklistReply } from "@firstray/contract";
import type { Transaction } from "./in-practice.ts";
import { messagesRanAt } from "./messages-ran-at.ts";
import { together } from "./together.ts";

const countSql = "SELECT count(*) AS count FROM firstray.outbox WHERE practice_id = $1 AND state IN ('unknown', 'failed', 'expired')";

/** When messages were last looked through, and how many need somebody. */
export async function schedulerState(transaction: Transaction, practice: string): Promise<WorklistReply["scheduler"]> {
  const [lastRanAt, { rows }] = await together(
    messagesRanAt(transaction, practice),
    transaction.query<{ count: number }>({ name: "messages-in-question-count", text: countSql, values: [practice] }),
  );
  return { ...(lastRanAt !== undefined && { lastRanAt }), inQuestion: rows[0]?.count ?? 0 };
}
