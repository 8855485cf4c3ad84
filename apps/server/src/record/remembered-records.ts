import type { HeldPatient } from "../store/hold-patient.ts";
import type { LoadedRecord } from "../store/load-record.ts";

/** A busy day's patients; a record that is not here is folded from its events. */
const most = 200;
/** A whole course is some twenty, and fourteen kilobytes: however long the records are, what is remembered stays within some tens of megabytes. */
const mostEvents = 20_000;
const remembered = new Map<string, LoadedRecord>();
let events = 0;

/**
 * Keeps a record as it was folded last in this process. One that was decided on and then not committed does no harm: no event of the
 * database has the salt that it ends with.
 */
export function rememberRecord(practice: string, record: LoadedRecord): void {
  const key = `${practice}/${record.patient}`;
  forget(key);
  remembered.set(key, record);
  events += record.sequence;
  for (const oldest of remembered.keys()) {
    if (remembered.size <= most && events <= mostEvents) break;
    forget(oldest);
  }
}

function forget(key: string): void {
  events -= remembered.get(key)?.sequence ?? 0;
  remembered.delete(key);
}

/** Keeps nothing of a record here that was destroyed. */
export function forgetRecord(practice: string, patient: string): void {
  forget(`${practice}/${patient}`);
}

/** The record as it was last seen here, which may no longer be how it is. */
export function rememberedRecord(practice: string, patient: string): LoadedRecord | undefined {
  return remembered.get(`${practice}/${patient}`);
}

/** Whether a record ends with the very event that the held row ends with. */
export function isCurrent(record: LoadedRecord, held: HeldPatient): boolean {
  return record.sequence === held.sequence && held.lastSalt !== null && record.lastSalt?.equals(held.lastSalt) === true;
}
