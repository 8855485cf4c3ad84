import type { SentCommand } from "@firstray/contract";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "../store/in-practice.ts";
import { chartName, mergedCharts } from "../store/merged-charts.ts";
import { readableRecord } from "./readable-record.ts";

/**
 * Only into a chart that is there and goes on itself: no merge into one that is merged, none of one that others were merged into.
 * @throws Problem with what to do instead.
 */
export async function refuseMerge(transaction: Transaction, practice: string, patient: string, command: SentCommand): Promise<void> {
  if (command.type !== "MergeChart") return;
  const { into } = command.payload;
  if (into === patient) throw new Problem("invalid", sentences.sameChart);
  if ((await chartName(transaction, practice, into)) === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
  const { facts } = await readableRecord(transaction, practice, into);
  const others = await mergedCharts(transaction, practice, patient);
  if (facts.mergedInto !== undefined || others.length > 0) throw new Problem("invalid", sentences.mergeOfMerged);
}
