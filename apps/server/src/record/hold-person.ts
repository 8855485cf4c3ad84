import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { holdPatients } from "../store/hold-patients.ts";
import type { Transaction } from "../store/in-practice.ts";
import { otherCharts } from "../store/other-charts.ts";

/**
 * Takes hold of every chart of a person until the transaction ends, so that nothing is recorded in any of them meanwhile.
 * @throws Problem when there is no such patient, a chart came to be the person's while this waited, or a message to them is just leaving.
 */
export async function holdPerson(transaction: Transaction, practice: string, patient: string): Promise<void> {
  const others = await otherCharts(transaction, practice, patient);
  const all = [patient, ...others];
  if ((await holdPatients(transaction, practice, all)).includes(patient)) throw new Problem("no-such-patient", sentences.noSuchPatient);
  const now = await otherCharts(transaction, practice, patient);
  if (now.some((chart) => !others.includes(chart))) throw new Problem("conflict", sentences.chartsChanged);
  const { rowCount } = await transaction.query({
    name: "message-leaving",
    text: "SELECT FROM firstray.outbox WHERE practice_id = $1 AND patient_id = ANY ($2::uuid[]) AND state = 'sending' LIMIT 1",
    values: [practice, all],
  });
  if (rowCount !== 0) throw new Problem("conflict", sentences.messageLeaving);
}
