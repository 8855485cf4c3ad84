import { obligations } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { audit } from "../store/audit.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { protocolsFollowed } from "../store/protocols-followed.ts";
import { type OutboxRow, outboxColumns } from "./outbox-row.ts";
import { isWakingHour } from "./outbox-times.ts";
import { type Claimed, outgoing } from "./outgoing.ts";
import { messageWrites, outboxOf } from "./plan-messages.ts";
import type { Post } from "./post.ts";

/** What came of looking for a message to send: one that is now marked as being sent, one that is not to be sent now, or none left. */
export type Claim = { readonly kind: "claimed"; readonly claimed: Claimed } | { readonly kind: "passed"; readonly id: string };

const nextSql = `
  SELECT ${outboxColumns} FROM firstray.outbox
  WHERE practice_id = $1 AND state = 'waiting' AND not_before <= $2 AND valid_until > $2 AND id <> ALL ($3::uuid[])
    AND channel || '/' || audience = ANY ($4::text[])
  ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

const markSql = `
  UPDATE firstray.outbox SET state = 'sending', attempts = attempts + 1, sending_at = $3, changed_at = $3, words = $4, outcome = NULL
  WHERE practice_id = $1 AND id = $2`;

/**
 * Takes the next message that is due, marks it as being sent and commits: a crash from here on leaves a mark that somebody sees. Whether it
 * still follows from the record is looked at in the same transaction, with the patient's row held.
 * @param passed - messages already looked at in this round.
 */
export function claimMessage(house: House, post: Post, passed: readonly string[]): Promise<Claim | undefined> {
  const { practice } = house.store;
  const now = house.clock.now();
  const at = now.toString();
  return inPractice(house.store, async (transaction) => {
    const ways = openWays(post, now, house.practice.timeZone);
    const { rows } = await transaction.query<OutboxRow>({ name: "next-message", text: nextSql, values: [practice, at, passed, ways] });
    const [row] = rows;
    if (!row) return undefined;
    if (!(await isStillDue(transaction, practice, row, at))) return { kind: "passed", id: row.id };
    const claimed = await outgoing(transaction, house, post, row);
    await transaction.query({ name: "mark-sending", text: markSql, values: [practice, row.id, at, JSON.stringify(claimed.words)] });
    const patients = row.patient === null ? [] : [row.patient];
    const actor = { kind: "system", name: "outbox" } as const;
    await audit(transaction, practice, { at, actor, action: "send-message", patients, detail: `${row.id} ${row.key}` });
    return { kind: "claimed", claimed };
  });
}

/** Which messages have a way out at this hour. */
function openWays({ carrier, practiceMail }: Post, now: Temporal.Instant, timeZone: string): readonly string[] {
  const waking = isWakingHour(now, timeZone);
  return [
    ...(carrier.email && practiceMail !== undefined ? ["email/staff"] : []),
    ...(carrier.email && waking ? ["email/patient"] : []),
    ...(carrier.sms && waking ? ["sms/patient"] : []),
  ];
}

const holdSql = "SELECT FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2 FOR UPDATE SKIP LOCKED";

/** Plans the patient's messages anew from the record as it is now; a patient whom somebody else holds, or nobody can read, waits. */
async function isStillDue(transaction: Transaction, practice: string, { id, patient, message }: OutboxRow, at: string): Promise<boolean> {
  if (patient === null) return true;
  const held = await transaction.query({ name: "hold-patient-if-free", text: holdSql, values: [practice, patient] });
  if (held.rowCount !== 1) return false;
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind !== "record") return false;
  const protocolOf = await protocolsFollowed(transaction, practice, record.facts);
  if ("kind" in protocolOf) return false;
  const planned = { patient, facts: record.facts, obligations: obligations(protocolOf, record.facts), at };
  for (const write of messageWrites(practice, planned, await outboxOf(transaction, practice, patient))) await transaction.query(write);
  const { rowCount } = await transaction.query({
    name: "message-still-due",
    text: `SELECT FROM firstray.outbox WHERE practice_id = $1 AND id = $2 AND state = 'waiting' AND not_before <= $3 AND valid_until > $3
      AND message = $4`,
    values: [practice, id, at, JSON.stringify(message)],
  });
  return rowCount === 1;
}
