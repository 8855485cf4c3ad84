import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import type { KeptDailyHead } from "./outbox-row.ts";
import { outboxTimes } from "./outbox-times.ts";
import type { Post } from "./post.ts";

/** Longer than any attempt lasts: whoever was sending then is gone, and nobody knows what became of it. */
const longestAttemptMinutes = 10;

const abandonedSql = `
  UPDATE firstray.outbox SET state = 'unknown', changed_at = $2, outcome = '{"kind": "interrupted"}'
  WHERE practice_id = $1 AND state = 'sending' AND sending_at < $3`;

const expiredSql = `
  UPDATE firstray.outbox SET state = 'expired', changed_at = $2, outcome = '{"kind": "too-late"}'
  WHERE practice_id = $1 AND state = 'waiting' AND valid_until <= $2`;

const headSql = `
  INSERT INTO firstray.outbox (practice_id, id, key, channel, audience, not_before, valid_until, changed_at, message)
  VALUES ($1, $2, $3, 'email', 'staff', $4, $5, $6, $7) ON CONFLICT DO NOTHING`;

/**
 * Before a round: what was interrupted becomes unknown, what is too late is no longer waited for, and the practice's mail of this morning
 * takes its place, once a day.
 */
export async function prepareRound({ store, clock, practice: { timeZone } }: House, { carrier, practiceMail }: Post): Promise<void> {
  const { practice } = store;
  const now = clock.now();
  const at = now.toString();
  const on = dayIn(timeZone, now);
  await inPractice(store, async (transaction) => {
    const since = now.subtract({ minutes: longestAttemptMinutes }).toString();
    await transaction.query({ name: "abandoned-messages", text: abandonedSql, values: [practice, at, since] });
    await transaction.query({ name: "expired-messages", text: expiredSql, values: [practice, at] });
    if (!carrier.email || practiceMail === undefined) return;
    const day = Temporal.PlainDate.from(on);
    const { notBefore, validUntil } = outboxTimes({ notBefore: day, validUntil: day }, timeZone);
    const message: KeptDailyHead = { step: "daily-head", on };
    const values = [practice, randomUUID(), `daily-head/${on}`, notBefore, validUntil, at, message];
    await transaction.query({ name: "daily-head", text: headSql, values });
  });
}
