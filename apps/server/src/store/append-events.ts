import { randomBytes } from "node:crypto";
import type { Event, EventId } from "@firstray/record";
import { payloadHash, saidByRow } from "./event-hash.ts";
import type { EventRow } from "./event-row.ts";
import type { Transaction } from "./in-practice.ts";

/** What one command adds to one patient's record. */
export interface Addition {
  readonly patient: string;
  /** Number of the last event before these. */
  readonly after: number;
  readonly command: EventId;
  readonly events: readonly Event[];
}

const saltBytes = 16;

/** A row as it is written: whole. */
interface WrittenRow extends EventRow {
  readonly salt: Buffer;
}

/**
 * Writes the events at the end of the practice's chain, with the commit: from there on every other writer of the practice waits for the
 * chain's end, so nothing is asked for in between. @returns the salt of the last of them, by which the record is known as it now is.
 */
export function appendEvents(transaction: Transaction, practice: string, addition: Addition): Buffer | undefined {
  const rows = rowsOf(addition);
  if (rows.length === 0) return undefined;
  const values = [practice, JSON.stringify(rows.map(asJson))];
  transaction.atTheEnd({ name: "append-events", text: "SELECT firstray.append_events($1, $2)", values });
  return rows.at(-1)?.salt;
}

function rowsOf({ patient, after, command, events }: Addition): readonly WrittenRow[] {
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

function asJson(row: WrittenRow): unknown {
  return { ...row, salt: row.salt.toString("hex"), payload_hash: row.payload_hash.toString("hex"), said: saidByRow(row) };
}
