import type { Transaction } from "../store/in-practice.ts";

const lettersOfId = 36;
/** The audit names each message that left by its id and its place; a row of that id is never deleted by the server. */
const doubtSql = `
  UPDATE firstray.outbox SET id = gone.id, state = 'unknown', attempts = 1, sending_at = gone.at, outcome = '{"kind": "interrupted"}'
  FROM (SELECT DISTINCT ON (key) id, key, at FROM (
      SELECT left(detail, ${lettersOfId})::uuid AS id, substr(detail, ${lettersOfId + 2}) AS key, at FROM firstray.audit
      WHERE practice_id = $1 AND patients @> ARRAY[$2]::uuid[] AND action = 'send-message') AS left_house
    WHERE NOT EXISTS (SELECT FROM firstray.outbox AS there WHERE there.practice_id = $1 AND there.id = left_house.id)
    ORDER BY key, at DESC) AS gone
  WHERE outbox.practice_id = $1 AND outbox.patient_id = $2 AND outbox.key = gone.key AND outbox.state = 'waiting' AND outbox.changed_at = $3`;

/**
 * Of the messages that are just written anew for a patient: one of which the audit says that it left already, and whose row is gone, is
 * marked as unknown instead of waiting to be sent. A person says what became of it. Sent with the commit, after the messages.
 */
export function doubtLostMessages(transaction: Transaction, practice: string, patient: string, at: string): void {
  transaction.atTheEnd({ name: "doubt-lost-messages", text: doubtSql, values: [practice, patient, at] });
}
