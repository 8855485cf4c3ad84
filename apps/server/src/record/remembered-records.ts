import type { HeldPatient } from "../store/hold-patient.ts";
import type { LoadedRecord } from "../store/load-record.ts";

/** A busy day's patients; a record that is not here is folded from its events. */
const most = 200;
const remembered = new Map<string, LoadedRecord>();

/**
 * Keeps a record as it was folded last in this process. One that was decided on and then not committed does no harm: no event of the
 * database has the salt that it ends with.
 */
export function rememberRecord(practice: string, record: LoadedRecord): void {
  const key = `${practice}/${record.patient}`;
  remembered.delete(key);
  remembered.set(key, record);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}

/** Keeps nothing of a record here that was destroyed. */
export function forgetRecord(practice: string, patient: string): void {
  remembered.delete(`${practice}/${patient}`);
}

/** The record as it was last seen here, which may no longer be how it is. */
export function rememberedRecord(practice: string, patient: string): LoadedRecord | undefined {
  return remembered.get(`${practice}/${patient}`);
}

/** Whether a record ends with the very event that the held row ends with. */
export function isCurrent(record: LoadedRecord, held: HeldPatient): boolean {
  return record.sequence === held.sequence && held.lastSalt !== null && record.lastSalt?.equals(held.lastSalt) === true;
}
