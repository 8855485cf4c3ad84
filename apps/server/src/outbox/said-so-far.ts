import type { SaidMessage } from "@firstray/pathway";
import type { Transaction } from "../store/in-practice.ts";
import type { KeptMessage, OutboxRow } from "./outbox-row.ts";
import { saidMessages } from "./said-messages.ts";

type SaidRow = Pick<OutboxRow<KeptMessage>, "state" | "sendingAt" | "message">;

const saidSql = `
  SELECT outbox.state, outbox.sending_at AS "sendingAt", outbox.message FROM firstray.outbox
  WHERE practice_id = $1 AND patient_id = $2 AND sending_at IS NOT NULL ORDER BY sending_at, id`;

/** What was said to a patient, or about one, so far. */
export async function saidSoFar(
  transaction: Transaction,
  { practice, patient, timeZone }: { readonly practice: string; readonly patient: string; readonly timeZone: string },
): Promise<readonly SaidMessage[]> {
  const { rows } = await transaction.query<SaidRow>({ name: "said-so-far", text: saidSql, values: [practice, patient] });
  return saidMessages(rows, timeZone);
}
