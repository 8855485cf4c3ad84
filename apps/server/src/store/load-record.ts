import type { ProtocolOf } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Event, EventOf, Facts } from "@firstray/record";
import { factsOf, parseEvent, type Unreadable } from "@firstray/record";
import { payloadHash } from "./event-hash.ts";
import type { EventRow } from "./event-row.ts";
import type { Transaction } from "./in-practice.ts";
import { protocolsFollowed } from "./protocols-followed.ts";

/** One patient's record, folded; the number of its last event. */
export interface LoadedRecord {
  readonly kind: "record";
  readonly patient: string;
  readonly sequence: number;
  /** Salt of its last event; none where nothing happened yet. */
  readonly lastSalt: Buffer | undefined;
  readonly facts: Facts;
  /** The versions of the protocol that its episodes follow. */
  readonly protocolOf: ProtocolOf;
}

/** A record with an event that cannot be read: it says so, and nothing of it is guessed. */
export interface UnreadableRecord {
  readonly kind: "unreadable";
  readonly patient: string;
  readonly why: Text;
}

/** A record whose content was destroyed: all that it still says. */
export interface DestroyedRecord {
  readonly kind: "destroyed";
  readonly patient: string;
  readonly sequence: number;
  readonly event: EventOf<"RecordDestroyed">;
}

const eventsSql = `
  SELECT patient_id, sequence, id, command_id, type, version, occurred_on, recorded_at, actor, reason, payload, salt, payload_hash
  FROM firstray.event WHERE practice_id = $1 AND patient_id = $2 ORDER BY sequence`;

/**
 * Folds a patient's events; a patient without events has an empty record. A record whose episodes follow a version of the protocol
 * that is not there cannot be read.
 */
export async function loadRecord(
  transaction: Transaction,
  practice: string,
  patient: string,
): Promise<LoadedRecord | UnreadableRecord | DestroyedRecord> {
  const { rows } = await transaction.query<EventRow>({ name: "events-of-patient", text: eventsSql, values: [practice, patient] });
  const last = rows.at(-1);
  if (last?.type === "RecordDestroyed") return destroyed(patient, last);
  const events: Event[] = [];
  for (const row of rows) {
    const event = eventOf(row);
    if ("kind" in event) return { kind: "unreadable", patient, why: event.sentence };
    events.push(event);
  }
  const record = folded(patient, last, events);
  if (record.kind === "unreadable") return record;
  const protocolOf = await protocolsFollowed(transaction, practice, record.facts);
  return "kind" in protocolOf ? { kind: "unreadable", patient, why: protocolOf.sentence } : { ...record, protocolOf };
}

/** A correction that does not fit its event shows only when the record is folded. */
function folded(
  patient: string,
  last: EventRow | undefined,
  events: readonly Event[],
): Omit<LoadedRecord, "protocolOf"> | UnreadableRecord {
  try {
    return { kind: "record", patient, sequence: last?.sequence ?? 0, lastSalt: last?.salt ?? undefined, facts: factsOf(events) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: "unreadable", patient, why: { en: error.message, fr: `Une correction ne peut pas être lue : ${error.message}` } };
  }
}

/** A record ends with its destruction, which says of the rows before it all that there is to say. */
function destroyed(patient: string, row: EventRow): DestroyedRecord | UnreadableRecord {
  const event = eventOf(row);
  if ("kind" in event) return { kind: "unreadable", patient, why: event.sentence };
  if (event.type !== "RecordDestroyed") throw new Error(`a row is the event that it names, got ${event.type} of ${row.type}`);
  return { kind: "destroyed", patient, sequence: row.sequence, event };
}

/** The event of a row, where the row is as it was written. */
function eventOf(row: EventRow): Event | Unreadable {
  if (row.salt === null || row.payload === null) return unread(row, { en: "its content is not there.", fr: "son contenu n’y est pas." });
  if (payloadHash(row.salt, row.payload).equals(row.payload_hash)) return parseEvent(asEvent(row));
  return unread(row, { en: "its payload differs from its hash.", fr: "son contenu diffère de son empreinte." });
}

function unread({ sequence }: EventRow, why: Text): Unreadable {
  return {
    kind: "unreadable",
    sentence: {
      en: `event ${sequence} is not as it was written: ${why.en}`,
      fr: `l’événement ${sequence} n’est pas tel qu’il a été écrit : ${why.fr}`,
    },
  };
}

function asEvent(row: EventRow): unknown {
  return {
    id: row.id,
    type: row.type,
    version: row.version,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    actor: row.actor,
    ...(row.reason === null ? {} : { reason: row.reason }),
    payload: row.payload,
  };
}
