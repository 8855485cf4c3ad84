import type { CommandReply } from "@firstray/contract";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "../store/in-practice.ts";

interface EarlierRow {
  readonly patient: string;
  readonly id: string;
  readonly last: number;
}

/**
 * The reply to a command that was recorded before: the same command twice is one.
 * @throws Problem when its id was used for another patient.
 */
export async function earlierReply(
  transaction: Transaction,
  practice: string,
  { command, patient }: { readonly command: string; readonly patient: string },
): Promise<CommandReply | undefined> {
  const { rows } = await transaction.query<EarlierRow>({
    name: "events-of-command",
    text: `SELECT event.patient_id AS patient, event.id, patient.sequence AS last
      FROM firstray.event JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 AND command_id = $2 ORDER BY event.sequence`,
    values: [practice, command],
  });
  const [first] = rows;
  if (!first) return undefined;
  if (first.patient !== patient) throw new Problem("invalid", sentences.commandIdTaken);
  return { patient, sequence: first.last, events: rows.map(({ id }) => id) };
}
