import type { MergedChartReply, PatientReply } from "@firstray/contract";
import { obligations, standing } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord, type UnreadableRecord } from "../store/load-record.ts";
import { chartName, type MergedChart, mergedCharts } from "../store/merged-charts.ts";
import { obligationReply } from "../view/obligation-reply.ts";
import { wireReply } from "../view/wire-reply.ts";

/** The other charts of the same person: the one that goes on, and those that were merged into this one, with what they still owe. */
export async function chartsOf(
  transaction: Transaction,
  practice: string,
  { patient, facts }: LoadedRecord,
  on: Temporal.PlainDate,
): Promise<Pick<PatientReply, "mergedInto" | "mergedCharts">> {
  const into = facts.mergedInto && (await chartName(transaction, practice, facts.mergedInto.patient));
  const merged: MergedChartReply[] = [];
  for (const chart of await mergedCharts(transaction, practice, patient)) {
    const record = await loadRecord(transaction, practice, chart.id);
    if (record.kind !== "destroyed") merged.push({ ...chart, ...owedIn(record, on) });
  }
  return { ...(into && { mergedInto: into }), mergedCharts: merged };
}

function owedIn(record: LoadedRecord | UnreadableRecord, on: Temporal.PlainDate): Omit<MergedChartReply, keyof MergedChart> {
  if (record.kind === "unreadable") return { wires: [], obligations: [], unreadable: record.why };
  const { facts, protocolOf } = record;
  const open = obligations(protocolOf, facts).filter((owed) => !["discharged", "waived"].includes(standing(owed, on).kind));
  return {
    ...(facts.died && { died: facts.died.on.toString() }),
    wires: facts.wires.map(wireReply),
    obligations: open.map((owed) => obligationReply(owed, on)),
  };
}
