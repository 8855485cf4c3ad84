import type { Obligation } from "@firstray/pathway";
import type { Transaction } from "./in-practice.ts";
import { together } from "./together.ts";

const upsertSql = `
  INSERT INTO firstray.obligation AS kept (practice_id, patient_id, key, kind, foot, episode_id, subject, opens_on, due_on, late_on,
    escalates_on, owner, protocol_item, details, settled)
  SELECT $1, $2, key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, details, settled
  FROM jsonb_to_recordset($3) AS row (key text, kind text, foot text, episode_id text, subject text, opens_on date, due_on date,
    late_on date, escalates_on date, owner jsonb, protocol_item text, details jsonb, settled boolean)
  ON CONFLICT (practice_id, patient_id, key) DO UPDATE SET
    kind = excluded.kind, foot = excluded.foot, episode_id = excluded.episode_id, subject = excluded.subject,
    opens_on = excluded.opens_on, due_on = excluded.due_on, late_on = excluded.late_on, escalates_on = excluded.escalates_on,
    owner = excluded.owner, protocol_item = excluded.protocol_item, details = excluded.details, settled = excluded.settled
  WHERE to_jsonb(kept) <> to_jsonb(excluded)`;

/** Makes the stored obligations of a patient those that follow from the facts; what did not change is not written. */
export async function replaceObligations(
  transaction: Transaction,
  practice: string,
  patient: string,
  obligations: readonly Obligation[],
): Promise<void> {
  const drop = {
    name: "drop-obligations",
    text: "DELETE FROM firstray.obligation WHERE practice_id = $1 AND patient_id = $2 AND key <> ALL ($3::text[])",
    values: [practice, patient, obligations.map(({ key }) => key)],
  };
  const keep = { name: "keep-obligations", text: upsertSql, values: [practice, patient, JSON.stringify(obligations.map(rowOf))] };
  await together(transaction.query(drop), transaction.query(keep));
}

function rowOf(obligation: Obligation): unknown {
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
    details: { about: obligation.about, hindered: obligation.hindered, since: obligation.since, waiverFrom: obligation.waiverFrom },
    settled: obligation.dischargedBy !== undefined || obligation.waivedBy !== undefined,
  };
}
