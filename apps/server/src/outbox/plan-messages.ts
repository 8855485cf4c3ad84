import { randomUUID } from "node:crypto";
import { messagesToSend, type Obligation } from "@firstray/pathway";
import type { Facts, Instant } from "@firstray/record";
import type { QueryConfig } from "pg";
import { Temporal } from "temporal-polyfill";
import type { Transaction } from "../store/in-practice.ts";
import { type OutboxChanges, outboxChanges } from "./outbox-changes.ts";
import { type KeptMessage, type OutboxRow, outboxColumns } from "./outbox-row.ts";
import { saidMessages } from "./said-messages.ts";

/** A patient's record as it now stands, and when that is. */
export interface Planned {
  readonly patient: string;
  readonly facts: Facts;
  readonly obligations: readonly Obligation[];
  readonly at: Instant;
}

const rowsSql = `
  SELECT practice.time_zone AS "timeZone", ${outboxColumns}
  FROM firstray.practice LEFT JOIN firstray.outbox ON outbox.practice_id = practice.practice_id AND outbox.patient_id = $2
  WHERE practice.practice_id = $1 ORDER BY outbox.sending_at NULLS FIRST, outbox.id`;

const putSql = `
  INSERT INTO firstray.outbox (practice_id, patient_id, changed_at, id, key, revision, channel, audience, not_before, valid_until, message)
  SELECT $1, $2, $3, id, key, revision, channel, audience, "notBefore", "validUntil", message
  FROM jsonb_to_recordset($4) AS row (id uuid, key text, revision integer, channel text, audience text, "notBefore" timestamptz,
    "validUntil" timestamptz, message jsonb)
  ON CONFLICT ON CONSTRAINT outbox_once DO UPDATE SET state = 'waiting', attempts = 0, outcome = NULL, words = NULL,
    changed_at = excluded.changed_at, channel = excluded.channel, audience = excluded.audience, not_before = excluded.not_before,
    valid_until = excluded.valid_until, message = excluded.message`;

const cancelSql = `
  UPDATE firstray.outbox SET state = 'cancelled', changed_at = $3, outcome = '{"kind": "no-longer-planned"}'
  WHERE practice_id = $1 AND id = ANY ($2::uuid[])`;

type Joined = OutboxRow<KeptMessage> & { readonly timeZone: string };

/** What a patient's outbox holds, and where the practice is. */
export interface Outbox {
  readonly timeZone: string;
  readonly rows: readonly OutboxRow<KeptMessage>[];
}

/** A patient's outbox. Whoever reads it to plan holds the patient's row, so that nobody else plans or sends for the same patient meanwhile. */
export async function outboxOf(transaction: Transaction, practice: string, patient: string): Promise<Outbox> {
  const { rows: joined } = await transaction.query<Joined>({ name: "outbox-of-patient", text: rowsSql, values: [practice, patient] });
  return { timeZone: joined[0]?.timeZone ?? "UTC", rows: joined.filter(({ id }) => id !== null) };
}

/** What a patient's outbox lacks of what follows from the record, and what it holds too much. */
export function messageChanges(planned: Planned, { timeZone, rows }: Outbox): OutboxChanges {
  return outboxChanges({ messages: wanted(planned, rows, timeZone), owed: owedKeys(planned.obligations), timeZone }, rows);
}

/** The writes that make a patient's outbox what follows from the record, for the transaction that changed it or found it changed. */
export function messageWrites(practice: string, planned: Planned, outbox: Outbox): readonly QueryConfig[] {
  const { patient, at } = planned;
  const { put, cancel } = messageChanges(planned, outbox);
  const entries = JSON.stringify(put.map((entry) => ({ id: randomUUID(), ...entry })));
  return [
    ...(cancel.length > 0 ? [{ name: "cancel-messages", text: cancelSql, values: [practice, cancel, at] }] : []),
    ...(put.length > 0 ? [{ name: "put-messages", text: putSql, values: [practice, patient, at, entries] }] : []),
  ];
}

function wanted({ facts, obligations, at }: Planned, rows: readonly OutboxRow<KeptMessage>[], timeZone: string) {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return messagesToSend({ facts, obligations, said: saidMessages(rows, timeZone), today });
}

function owedKeys(obligations: readonly Obligation[]): ReadonlySet<string> {
  return new Set(obligations.filter(({ dischargedBy, waivedBy }) => !dischargedBy && !waivedBy).map(({ key }) => key));
}
