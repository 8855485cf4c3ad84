import type { SentCommand } from "@firstray/contract";
import { type Chart, carriedCommands, type DecisionContext, type Event, evolve, type SaidOfChart } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { holdPatients } from "../store/hold-patients.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { otherCharts } from "../store/other-charts.ts";
import { commandIdFor } from "./command-id-for.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { saveDecision } from "./save-decision.ts";

/** Commands of which something may fall to the person's other charts. */
const concernsOthers: ReadonlySet<SentCommand["type"]> = new Set(["RecordDeath", "VoidEvent", "MergeChart"]);

/**
 * Takes hold of every chart that a command may concern, before anything is read, in the one order that all transactions keep.
 * @returns the charts besides the patient's own.
 */
export async function holdOtherCharts(
  transaction: Transaction,
  practice: string,
  patient: string,
  command: SentCommand,
): Promise<readonly string[]> {
  if (!concernsOthers.has(command.type)) return [];
  const merged = command.type === "MergeChart" ? [command.payload.into] : [];
  const others = await otherCharts(transaction, practice, patient, merged);
  const all = [...new Set([...others, ...merged])].filter((chart) => chart !== patient);
  if (all.length === 0) return [];
  await holdPatients(transaction, practice, [patient, ...all]);
  const now = await otherCharts(transaction, practice, patient, merged);
  if (now.some((chart) => !all.includes(chart))) throw new Problem("conflict", sentences.chartsChanged);
  return now;
}

/** A decision on one chart, before it is saved. */
export interface DecidedOnChart extends Omit<SaidOfChart, "after"> {
  readonly events: readonly Event[];
  readonly context: DecisionContext;
}

/**
 * Records in the person's other charts what falls to them, in the same transaction.
 * @returns what falls to the chart itself besides, to be saved with its own events.
 * @source ledger-5
 */
export async function carryToOthers(
  transaction: Transaction,
  practice: string,
  decided: DecidedOnChart,
  charts: readonly string[],
): Promise<readonly Event[]> {
  if (charts.length === 0) return [];
  const { command, patient, before, events, context } = decided;
  const others: (Chart & LoadedRecord)[] = [];
  for (const chart of charts) {
    const record = await loadRecord(transaction, practice, chart);
    // One that cannot be read is shown first on the worklist, and holds up nothing here.
    if (record.kind === "record") others.push(record);
  }
  const after = events.reduce(evolve, before);
  const carried = carriedCommands({ command, patient, before, after }, others, (chart) => commandIdFor(command.id, chart));
  const { actor, now: at } = context;
  for (const one of carried) {
    const chart = others.find((other) => other.patient === one.patient);
    if (chart === undefined) continue;
    const { facts, sequence } = chart;
    const said = decidedOrProblem(one.command, facts, context);
    await saveDecision(transaction, {
      practice,
      patient: one.patient,
      facts,
      sequence,
      command: one.command,
      events: said,
      actor,
      at,
      action: "record",
    });
  }
  return carried.filter((one) => one.patient === patient).flatMap((one) => decidedOrProblem(one.command, after, context));
}
