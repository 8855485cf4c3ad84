import { randomBytes } from "node:crypto";
import type { Event, EventId } from "@firstray/record";
import { payloadHash, rowHash } from "./event-hash.ts";
import type { ChainedRow, EventRow } from "./event-row.ts";
import type { Transaction } from "./in-practice.ts";
import { together } from "./together.ts";

/** What one command adds to one patient's record. */
export interface Addition {
  readonly patient: string;
  /** Number of the last event before these. */
  readonly after: number;
  readonly command: EventId;
  readonly events: readonly Event[];
}

const saltBytes = 16;

const insertSql = `
  INSERT INTO firstray.event (practice_id, patient_id, sequence, id, command_id, type, version, occurred_on, recorded_at,
    actor, reason, payload, salt, payload_hash, position, previous_hash, row_hash)
  SELECT $1, patient_id, sequence, id, command_id, type, version, occurred_on, recorded_at, actor, reason, payload,
    decode(salt, 'hex'), decode(payload_hash, 'hex'), position, decode(previous_hash, 'hex'), decode(row_hash, 'hex')
  FROM jsonb_to_recordset($2) AS row (patient_id uuid, sequence bigint, id text, command_id uuid, type text, version integer,
    occurred_on date, recorded_at timestamptz, actor jsonb, reason text, payload jsonb, salt text, payload_hash text,
    position bigint, previous_hash text, row_hash text)`;

/**
 * Writes the events at the end of the practice's chain. To be called last in its transaction: from here to the commit
 * every other writer of the practice waits for the chain's end.
 */
export async function appendEvents(transaction: Transaction, practice: string, addition: Addition): Promise<void> {
  const head = await transaction.query<{ position: number; row_hash: Buffer }>({
    name: "lock-chain-head",
    text: "SELECT position, row_hash FROM firstray.chain_head WHERE practice_id = $1 FOR UPDATE",
    values: [practice],
  });
  const [end] = head.rows;
  if (!end) throw new Error(`a practice must have an end of its chain, got none for ${practice}`);
  const rows = chained(practice, rowsOf(addition), { position: end.position, hash: end.row_hash });
  const last = rows.at(-1);
  if (!last) return;
  const insert = { name: "insert-events", text: insertSql, values: [practice, JSON.stringify(rows.map(asJson))] };
  const move = {
    name: "move-chain-head",
    text: "UPDATE firstray.chain_head SET position = $2, row_hash = $3 WHERE practice_id = $1",
    values: [practice, last.position, last.row_hash],
  };
  await together(transaction.query(insert), transaction.query(move));
}

function rowsOf({ patient, after, command, events }: Addition): readonly EventRow[] {
  return events.map((event, index) => {
    const salt = randomBytes(saltBytes);
    return {
      patient_id: patient,
      sequence: after + index + 1,
      id: event.id,
      command_id: command,
      type: event.type,
      version: event.version,
      occurred_on: event.occurredOn,
      recorded_at: new Date(event.recordedAt).toISOString(),
      actor: event.actor,
      reason: event.reason ?? null,
      payload: event.payload,
      salt,
      payload_hash: payloadHash(salt, event.payload),
    };
  });
}

function chained(
  practice: string,
  rows: readonly EventRow[],
  end: { readonly position: number; readonly hash: Buffer },
): readonly ChainedRow[] {
  let previous = end.hash;
  return rows.map((row, index) => {
    const placed = { ...row, position: end.position + index + 1, previous_hash: previous };
    previous = rowHash(practice, placed);
    return { ...placed, row_hash: previous };
  });
}

function asJson(row: ChainedRow): unknown {
  const hex = (bytes: Buffer): string => bytes.toString("hex");
  const { salt, payload_hash, previous_hash, row_hash } = row;
  return { ...row, salt: hex(salt), payload_hash: hex(payload_hash), previous_hash: hex(previous_hash), row_hash: hex(row_hash) };
}
