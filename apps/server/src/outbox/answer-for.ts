import type { Actor, Instant } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { audit } from "../store/audit.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice } from "../store/in-practice.ts";
import type { MessageState } from "./outbox-row.ts";

/** What a person says of a message that the machine cannot settle. */
export interface MessageAnswer {
  readonly message: string;
  readonly answer: "sent" | "send-again" | "leave";
  readonly actor: Extract<Actor, { kind: "staff" }>;
}

interface Asked {
  readonly state: MessageState;
  readonly patient: string | null;
  readonly validUntil: Instant;
}

/** Of which states each answer may be given, and what it makes of them. */
const answers = {
  sent: { from: ["unknown"], to: "sent", outcome: "said-sent" },
  "send-again": { from: ["unknown", "failed"], to: "waiting", outcome: "send-again" },
  leave: { from: ["unknown", "failed", "expired"], to: "cancelled", outcome: "left" },
} as const satisfies Record<MessageAnswer["answer"], { from: readonly MessageState[]; to: MessageState; outcome: string }>;

const askedSql = `SELECT state, patient_id AS patient, valid_until AS "validUntil" FROM firstray.outbox WHERE practice_id = $1 AND id = $2`;
const answerSql = `
  UPDATE firstray.outbox SET state = $4, outcome = $5, changed_at = $6, attempts = CASE $4 WHEN 'waiting' THEN 0 ELSE attempts END
  WHERE practice_id = $1 AND id = $2 AND state = ANY ($3::text[])`;

/**
 * Settles a message by a person's word; sent again, it goes the way of every other: only if it still follows from the record.
 * @throws Problem when there is no such message, it has changed meanwhile, or it is too late for it.
 */
export async function answerFor({ store, clock }: House, { message, answer, actor }: MessageAnswer): Promise<void> {
  const { practice } = store;
  const now = clock.now();
  const at = now.toString();
  await inPractice(store, async (transaction) => {
    const { rows } = await transaction.query<Asked>({ name: "message-asked", text: askedSql, values: [practice, message] });
    const [asked] = rows;
    if (!asked) throw new Problem("not-found", sentences.noSuchMessage);
    if (asked.patient !== null) await holdPatient(transaction, practice, asked.patient);
    if (answer === "send-again" && Temporal.Instant.compare(asked.validUntil, now) <= 0)
      throw new Problem("invalid", sentences.messageStale);
    const { from, to, outcome } = answers[answer];
    const said = JSON.stringify({ kind: outcome, by: actor.name });
    const { rowCount } = await transaction.query({
      name: "answer-message",
      text: answerSql,
      values: [practice, message, from, to, said, at],
    });
    if (rowCount !== 1) throw new Problem("conflict", sentences.messageChanged);
    const patients = asked.patient === null ? [] : [asked.patient];
    await audit(transaction, practice, { at, actor, action: "settle-message", patients, detail: `${message} ${answer}` });
  });
}
