import type { Instant } from "@firstray/record";
import { inPractice, type Store } from "../store/in-practice.ts";
import { type ProjectionDifference, projectionDifferences } from "./projection-differences.ts";

/** What the records say against what the other tables hold. */
export interface ProjectionFinding {
  readonly patients: number;
  /** The first ones, so that a damaged table is not listed whole. */
  readonly differences: readonly ProjectionDifference[];
}

const patientsAtOnce = 50;
const mostDifferences = 20;
const firstId = "00000000-0000-0000-0000-000000000000";
const patientsSql = `
  SELECT patient_id AS id FROM firstray.patient WHERE practice_id = $1 AND patient_id > $2 ORDER BY patient_id LIMIT ${patientsAtOnce}`;

/** Works out every projection of a practice from its events and compares it with what is kept. */
export async function verifyProjections(store: Store, at: Instant): Promise<ProjectionFinding> {
  let patients = 0;
  const differences: ProjectionDifference[] = [];
  for (let after: string | undefined = firstId; after !== undefined && differences.length < mostDifferences; ) {
    const from: string = after;
    const some = await inPractice(store, async (transaction) => {
      const { rows } = await transaction.query<{ id: string }>({
        name: "verify-patients",
        text: patientsSql,
        values: [store.practice, from],
      });
      for (const { id } of rows) differences.push(...(await projectionDifferences(transaction, store.practice, id, at)));
      return rows;
    });
    patients += some.length;
    after = some.at(-1)?.id;
  }
  return { patients, differences: differences.slice(0, mostDifferences) };
}
