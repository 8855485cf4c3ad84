import { idSchema } from "@firstray/contract";
import { filmRow } from "./film-row.ts";
import type { Transaction } from "./in-practice.ts";
import { patientOfPlan } from "./patients-of-plans.ts";

/** Whom an address speaks of: the patient that it names, or whose film, plan or message it names; absent: nobody. */
export async function patientNamed(
  transaction: Transaction,
  practice: string,
  { patient, film, plan, message }: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const id = idSchema.safeParse(patient ?? film ?? plan ?? message);
  if (!id.success) return undefined; // nothing of ours; the route says so
  if (patient !== undefined) return id.data;
  if (film !== undefined) return (await filmRow(transaction, practice, id.data))?.patient;
  if (plan !== undefined) return patientOfPlan(transaction, practice, id.data);
  const { rows } = await transaction.query<{ patient: string | null }>({
    name: "patient-of-message",
    text: "SELECT patient_id AS patient FROM firstray.outbox WHERE practice_id = $1 AND id = $2",
    values: [practice, id.data],
  });
  return rows[0]?.patient ?? undefined;
}
