import type { PatientReply } from "@firstray/contract";
import type { Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { chartName, mergedCharts } from "../store/merged-charts.ts";

/** The other charts of the same person: the one that goes on, and those that were merged into this one. */
export async function chartsOf(
  transaction: Transaction,
  practice: string,
  { patient, facts }: LoadedRecord,
): Promise<Pick<PatientReply, "mergedInto" | "mergedCharts">> {
  const into = facts.mergedInto && (await chartName(transaction, practice, facts.mergedInto.patient));
  return { ...(into && { mergedInto: into }), mergedCharts: await mergedCharts(transaction, practice, patient) };
}
