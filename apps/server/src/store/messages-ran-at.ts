import type { Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** When the send loop of the practice last went round; undefined: never yet. */
export async function messagesRanAt(transaction: Transaction, practice: string): Promise<Instant | undefined> {
  const { rows } = await transaction.query<{ at: Instant | null }>({
    name: "messages-ran-at",
    text: "SELECT messages_ran_at AS at FROM firstray.practice WHERE practice_id = $1",
    values: [practice],
  });
  return rows[0]?.at ?? undefined;
}
