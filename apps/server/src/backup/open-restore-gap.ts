import { randomUUID } from "node:crypto";
import { obligations } from "@firstray/pathway";
import type { Actor, Command } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import type { KeptMessage } from "../outbox/outbox-row.ts";
import { commandIdFor } from "../record/command-id-for.ts";
import { decidedOrProblem } from "../record/decided-or-problem.ts";
import { saveDecision } from "../record/save-decision.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { type GapFindings, gapFindings } from "./gap-findings.ts";

/** The span that a restore lost, two instants. */
export interface LostSpan {
  readonly from: string;
  readonly to: string;
}

const actor: Actor = { kind: "system", name: "restore" };
const patientsAtOnce = 50;
const firstId = "00000000-0000-0000-0000-000000000000";
const patientsSql = "SELECT patient_id AS id FROM firstray.patient WHERE practice_id = $1 AND patient_id > $2 ORDER BY patient_id LIMIT $3";
const doubtSql = `
  UPDATE firstray.outbox SET state = 'unknown', outcome = '{"kind": "interrupted"}', changed_at = $3, sending_at = coalesce(sending_at, not_before)
  WHERE practice_id = $1 AND patient_id IS NOT DISTINCT FROM $4
    AND (state = 'sending' OR state = 'waiting' AND not_before <= $3 AND valid_until > $2)
  RETURNING key, message`;

/**
 * Opens in the restored records what has to be confirmed of the lost span, one by one. What may have been sent in it is not sent again:
 * nobody knows whether it was, and somebody says so.
 * @returns how many things are to be confirmed.
 */
export async function openRestoreGap(house: House, span: LostSpan): Promise<number> {
  const restore = randomUUID();
  await inPractice(house.store, (transaction) => doubtMessages(transaction, house, span, null));
  let found = 0;
  for (let after: string | undefined = firstId; after !== undefined; ) {
    const from: string = after;
    after = await inPractice(house.store, async (transaction) => {
      const { rows } = await transaction.query<{ id: string }>(patientsSql, [house.store.practice, from, patientsAtOnce]);
      for (const { id } of rows) found += await openIn(transaction, house, { span, restore, patient: id });
      return rows.at(-1)?.id;
    });
  }
  return found > 0 ? found : openForHead(house, span, restore);
}

interface Opening {
  readonly span: LostSpan;
  readonly restore: string;
  readonly patient: string;
}

async function openIn(transaction: Transaction, house: House, opening: Opening): Promise<number> {
  const { span, patient } = opening;
  const messages = await doubtMessages(transaction, house, span, patient);
  const record = await loadRecord(transaction, house.store.practice, patient);
  if (record.kind !== "record") return 0; // destroyed, or shown first on the worklist as what it is
  const { facts, protocolOf } = record;
  const dayOf = (instant: string): string => dayIn(house.practice.timeZone, Temporal.Instant.from(instant));
  const days = { first: dayOf(span.from), last: dayOf(span.to) };
  const findings = gapFindings({ facts, obligations: obligations(protocolOf, facts), messages, days });
  if (findings.length > 0) await openWith(transaction, house, { ...opening, record, findings });
  return findings.length;
}

/** Where no foot is known to be in danger, one chart still asks for the last daily head, so that somebody reads it. */
async function openForHead(house: House, span: LostSpan, restore: string): Promise<number> {
  return inPractice(house.store, async (transaction) => {
    const { rows } = await transaction.query<{ patient: string }>(
      "SELECT patient_id AS patient FROM firstray.event WHERE practice_id = $1 AND type = 'EpisodeOpened' AND payload IS NOT NULL ORDER BY position DESC LIMIT 1",
      [house.store.practice],
    );
    const [last] = rows;
    const record = last && (await loadRecord(transaction, house.store.practice, last.patient));
    const foot = record?.kind === "record" ? record.facts.episodes.at(-1)?.foot : undefined;
    if (!last || record?.kind !== "record" || foot === undefined) return 0;
    const findings = [{ subject: "daily-head", foot, kind: "daily-head" as const }];
    await openWith(transaction, house, { span, restore, patient: last.patient, record, findings });
    return 1;
  });
}

/** Marks what may have left in the span. @returns the messages of the patient that are marked now. */
async function doubtMessages(transaction: Transaction, house: House, { from, to }: LostSpan, patient: string | null) {
  const { rows } = await transaction.query<{ key: string; message: KeptMessage }>(doubtSql, [house.store.practice, from, to, patient]);
  // One to the staff is seen among the messages in question; one to the patient may have been acted on.
  return rows.flatMap(({ key, message }) => (message.to?.kind === "patient" ? [{ key, about: message.about }] : []));
}

async function openWith(
  transaction: Transaction,
  house: House,
  { span, restore, patient, record, findings }: Opening & { readonly record: LoadedRecord; readonly findings: GapFindings },
): Promise<void> {
  const { practice } = house.store;
  const now = house.clock.now();
  const at = now.toString();
  const today = dayIn(house.practice.timeZone, now);
  const id = commandIdFor(restore, patient);
  const command: Command = { id, type: "OpenRestoreGap", occurredOn: today, payload: { ...span, findings } };
  const { facts, sequence } = record;
  const events = decidedOrProblem(command, facts, { today, now: at, actor });
  await saveDecision(transaction, { practice, patient, facts, sequence, command, events, actor, at, action: "record" });
}
