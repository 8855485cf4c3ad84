import type { Actor, EventOf, EventPayloads } from "@firstray/record";
import { appendEvents } from "./append-events.ts";
import type { ChainedRow } from "./event-row.ts";
import type { Transaction } from "./in-practice.ts";
import { remainsHash } from "./remains-hash.ts";

/** One chart, and why, when and by whom it is destroyed. */
export interface ChartToDestroy extends Pick<EventPayloads["RecordDestroyed"], "years" | "lastEntryOn"> {
  readonly patient: string;
  readonly sequence: number;
  readonly command: string;
  readonly on: string;
  readonly at: string;
  readonly actor: Actor;
  readonly reason: string;
}

const rowsSql = "SELECT * FROM firstray.event WHERE practice_id = $1 AND patient_id = $2 ORDER BY sequence";
const filmsSql = "SELECT count(*)::integer AS films FROM firstray.film WHERE practice_id = $1 AND patient_id = $2";

/**
 * Appends the event that destroys a chart, and with the commit has the database destroy what the rows before it say, and what every other
 * table says of the patient. @returns what the event holds.
 */
export async function destroyRows(
  transaction: Transaction,
  practice: string,
  { patient, sequence, command, on, at, actor, reason, years, lastEntryOn }: ChartToDestroy,
): Promise<EventPayloads["RecordDestroyed"]> {
  const values = [practice, patient];
  const { rows } = await transaction.query<ChainedRow>({ name: "rows-to-destroy", text: rowsSql, values });
  const counted = await transaction.query<{ films: number }>({ name: "films-to-destroy", text: filmsSql, values });
  const payload = { years, lastEntryOn, entries: rows.length, films: counted.rows[0]?.films ?? 0, remains: remainsHash(rows) };
  const said = { id: command, type: "RecordDestroyed", version: 1, occurredOn: on, recordedAt: at } as const;
  const event: EventOf<"RecordDestroyed"> = { ...said, actor, reason, payload };
  appendEvents(transaction, practice, { patient, after: sequence, command, events: [event] });
  const text = "SELECT firstray.destroy_record($1, $2, $3)";
  transaction.atTheEnd({ name: "destroy-record", text, values: [practice, patient, command] });
  return payload;
}
