import type { Instant } from "@firstray/record";
import { inPractice, type Store } from "../store/in-practice.ts";
import { patientsInTurn } from "./patients-in-turn.ts";
import { type ProjectionDifference, projectionDifferences } from "./projection-differences.ts";

/** What the records say against what the other tables hold. */
export interface ProjectionFinding {
  readonly patients: number;
  /** The first ones, so that a damaged table is not listed whole. */
  readonly differences: readonly ProjectionDifference[];
}

const mostDifferences = 20;

/** Works out every projection of a practice from its events and compares it with what is kept. */
export async function verifyProjections(store: Store, at: Instant): Promise<ProjectionFinding> {
  let patients = 0;
  const differences: ProjectionDifference[] = [];
  for await (const some of patientsInTurn(store)) {
    patients += some.length;
    for (const compared of await differencesOf(store, some, at))
      if (compared.kind === "compared") differences.push(...compared.differences);
    if (differences.length >= mostDifferences) break;
  }
  return { patients, differences: differences.slice(0, mostDifferences) };
}

/** Patients' tables held against their events, all as they were at one moment, in the order in which they are named. */
export function differencesOf(store: Store, patients: readonly string[], at: Instant) {
  return inPractice(store, async (transaction) => {
    await transaction.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    const compared: Awaited<ReturnType<typeof projectionDifferences>>[] = [];
    for (const patient of patients) compared.push(await projectionDifferences(transaction, store.practice, patient, at));
    return compared;
  });
}
