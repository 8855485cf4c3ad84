import { createHash } from "node:crypto";
import type { Obligation } from "@firstray/pathway";
import type { Transaction } from "./in-practice.ts";

const upsertSql = `
  INSERT INTO firstray.obligation (practice_id, patient_id, key, kind, foot, episode_id, subject, opens_on, due_on, late_on,
    escalates_on, owner, protocol_item, details, settled)
  SELECT $1, $2, key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, details, settled
  FROM jsonb_to_recordset($3) AS row (key text, kind text, foot text, episode_id text, subject text, opens_on date, due_on date,
    late_on date, escalates_on date, owner jsonb, protocol_item text, details jsonb, settled boolean)
  WHERE NOT EXISTS (SELECT FROM firstray.obligation AS same WHERE same.practice_id = $1 AND same.patient_id = $2 AND same.key = row.key
    AND (same.kind, same.foot, same.subject, same.opens_on, same.due_on, same.late_on, same.escalates_on, same.owner, same.protocol_item,
      same.details, same.settled) = (row.kind, row.foot, row.subject, row.opens_on, row.due_on, row.late_on, row.escalates_on, row.owner,
      row.protocol_item, row.details, row.settled) AND same.episode_id IS NOT DISTINCT FROM row.episode_id)
  ON CONFLICT (practice_id, patient_id, key) DO UPDATE SET
    kind = excluded.kind, foot = excluded.foot, episode_id = excluded.episode_id, subject = excluded.subject,
    opens_on = excluded.opens_on, due_on = excluded.due_on, late_on = excluded.late_on, escalates_on = excluded.escalates_on,
    owner = excluded.owner, protocol_item = excluded.protocol_item, details = excluded.details, settled = excluded.settled`;

const dropSql = "DELETE FROM firstray.obligation WHERE practice_id = $1 AND patient_id = $2 AND key <> ALL ($3::text[])";
const hashSql = "UPDATE firstray.patient SET obligations_hash = $3, owed = $4 WHERE practice_id = $1 AND patient_id = $2";

/**
 * Makes the stored obligations of a patient those that follow from the facts; what did not change is not written.
 * @param knownHash - of the obligations as they are stored, where the held row told it: equal ones are not sent at all.
 */
export function replaceObligations(
  transaction: Transaction,
  practice: string,
  {
    patient,
    obligations,
    knownHash,
  }: { readonly patient: string; readonly obligations: readonly Obligation[]; readonly knownHash?: string | null },
): void {
  const { rows, hash, owed } = writtenObligations(obligations);
  if (hash === knownHash) return;
  const keys = obligations.map(({ key }) => key);
  transaction.atTheEnd({ name: "drop-obligations", text: dropSql, values: [practice, patient, keys] });
  transaction.atTheEnd({ name: "keep-obligations", text: upsertSql, values: [practice, patient, rows] });
  transaction.atTheEnd({ name: "obligations-hash", text: hashSql, values: [practice, patient, hash, owed] });
}

/** A patient's obligations as they are written, the hash by which the patient's row knows them, and whether anything is owed. */
export function writtenObligations(obligations: readonly Obligation[]) {
  const rows = JSON.stringify(obligations.map(obligationRow));
  return { rows, hash: createHash("sha256").update(rows).digest("hex"), owed: obligations.some(isOwed) };
}

function isOwed({ dischargedBy, waivedBy }: Obligation): boolean {
  return dischargedBy === undefined && waivedBy === undefined;
}

/** An obligation as its row is written, column by column. */
export function obligationRow(obligation: Obligation) {
  return {
    key: obligation.key,
    kind: obligation.kind,
    foot: obligation.foot,
    episode_id: obligation.episode ?? null,
    subject: obligation.subject,
    opens_on: obligation.opensOn,
    due_on: obligation.dueOn,
    late_on: obligation.lateOn,
    escalates_on: obligation.escalatesOn,
    owner: obligation.owner,
    protocol_item: obligation.protocolItem,
    details: {
      about: obligation.about,
      hindered: obligation.hindered,
      since: obligation.since,
      waiverFrom: obligation.waiverFrom,
      booked: obligation.booked,
    },
    settled: !isOwed(obligation),
  };
}
