import type { ChainedRow } from "../store/event-row.ts";
import type { Transaction } from "../store/in-practice.ts";
import { remainsHash } from "../store/remains-hash.ts";
import type { ChainFault } from "./chain-fault.ts";

/** Of each patient whose record was destroyed, the number of the event that did it: what comes before it in their record has no content. */
export type Destructions = ReadonlyMap<string, number>;

const destructionsSql = `
  SELECT patient_id AS patient, max(sequence) AS sequence FROM firstray.event
  WHERE practice_id = $1 AND type = 'RecordDestroyed' GROUP BY patient_id`;
const remainsSql = "SELECT * FROM firstray.event WHERE practice_id = $1 AND patient_id = $2 AND sequence < $3 ORDER BY sequence";

/** Which records of a practice were destroyed. */
export async function destructionsOf(transaction: Transaction, practice: string): Promise<Destructions> {
  const asked = { name: "verify-destructions", text: destructionsSql, values: [practice] };
  const { rows } = await transaction.query<{ patient: string; sequence: number }>(asked);
  return new Map(rows.map(({ patient, sequence }) => [patient, sequence]));
}

/** Whether what stays of the rows that this one destroyed is as it was when it destroyed them. */
export async function remainsFault(
  transaction: Transaction,
  practice: string,
  { position, patient_id, sequence, payload }: ChainedRow,
): Promise<ChainFault | undefined> {
  const asked = { name: "verify-remains", text: remainsSql, values: [practice, patient_id, sequence] };
  const { rows } = await transaction.query<ChainedRow>(asked);
  const { remains } = payload as { readonly remains?: unknown }; // its hash was checked: the row is as the server wrote it
  return remainsHash(rows) === remains ? undefined : { kind: "remains-changed", position };
}
