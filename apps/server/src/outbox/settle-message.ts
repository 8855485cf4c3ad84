import type { Temporal } from "temporal-polyfill";
import { inPractice, type Store } from "../store/in-practice.ts";
import type { Carried } from "./message-carrier.ts";
import type { MessageOutcome, MessageState } from "./outbox-row.ts";
import type { Claimed } from "./outgoing.ts";

/** With pauses from five minutes to four hours: a mail server that is away for a night loses nothing. */
const mostAttempts = 10;
const firstPauseMinutes = 5;
const longestPauseMinutes = 240;

/** A late answer to an attempt that was given up as unknown still settles it; an answer to an earlier attempt settles nothing. */
const settleSql = `
  UPDATE firstray.outbox SET state = $4, outcome = $5, changed_at = $6, not_before = COALESCE($7, not_before)
  WHERE practice_id = $1 AND id = $2 AND attempts = $3 AND state IN ('sending', 'unknown')`;

/** Records what came of an attempt: the receipt, the refusal, or that nobody knows. */
export async function settleMessage(store: Store, { id, attempt }: Claimed, carried: Carried, now: Temporal.Instant): Promise<void> {
  const { state, outcome, pauseMinutes } = settled(carried, attempt);
  const next = pauseMinutes === undefined ? null : now.add({ minutes: pauseMinutes }).toString();
  await inPractice(store, (transaction) =>
    transaction.query({
      name: "settle-message",
      text: settleSql,
      values: [store.practice, id, attempt, state, JSON.stringify(outcome), now.toString(), next],
    }),
  );
}

interface Settled {
  readonly state: MessageState;
  readonly outcome: MessageOutcome;
  readonly pauseMinutes?: number;
}

/** Only what is known not to have been taken is tried again, each time after twice the pause, and not for ever. */
function settled(carried: Carried, attempt: number): Settled {
  switch (carried.kind) {
    case "accepted":
      return { state: "sent", outcome: { kind: "accepted", detail: carried.receipt } };
    case "unknown":
      return { state: "unknown", outcome: { kind: "unknown", detail: carried.reason } };
    case "refused": {
      const outcome = { kind: "refused", detail: carried.reason } as const;
      if (carried.lasting || attempt >= mostAttempts) return { state: "failed", outcome };
      return { state: "waiting", outcome, pauseMinutes: Math.min(longestPauseMinutes, firstPauseMinutes * 2 ** (attempt - 1)) };
    }
  }
}
