import { obligations } from "@firstray/pathway";
import type { House } from "../house.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { protocolsFollowed } from "../store/protocols-followed.ts";
import { replaceObligations } from "../store/replace-obligations.ts";
import { messageWrites, outboxOf } from "./plan-messages.ts";

/** Counts up when the rules of what is owed or sent change: every record's are then worked out anew, without an event. */
const planEdition = 2;
const atOnce = 100;

const unplannedSql = `
  SELECT patient_id AS id FROM firstray.patient WHERE practice_id = $1 AND messages_planned < $2
  ORDER BY messages_planned, patient_id LIMIT $3 FOR UPDATE SKIP LOCKED`;

/** Works out anew what is owed and sent to patients whose records are older than the outbox, or than its rules; some in each round. */
export function planTheUnplanned({ store, clock }: House): Promise<void> {
  const { practice } = store;
  const at = clock.now().toString();
  return inPractice(store, async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>({
      name: "unplanned-patients",
      text: unplannedSql,
      values: [practice, planEdition, atOnce],
    });
    for (const { id } of rows) await planOne(transaction, practice, id, at);
    if (rows.length === 0) return;
    const sql = "UPDATE firstray.patient SET messages_planned = $3 WHERE practice_id = $1 AND patient_id = ANY ($2::uuid[])";
    await transaction.query({ name: "planned-patients", text: sql, values: [practice, rows.map(({ id }) => id), planEdition] });
  });
}

/** A record that cannot be read is shown first on the worklist; nothing is sent on a guess. */
async function planOne(transaction: Transaction, practice: string, patient: string, at: string): Promise<void> {
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind !== "record") return;
  const protocolOf = await protocolsFollowed(transaction, practice, record.facts);
  if ("kind" in protocolOf) return;
  const owed = obligations(protocolOf, record.facts);
  replaceObligations(transaction, practice, { patient, obligations: owed });
  const outbox = await outboxOf(transaction, practice, patient);
  for (const write of messageWrites(practice, { patient, facts: record.facts, obligations: owed, at }, outbox)) transaction.atTheEnd(write);
}
