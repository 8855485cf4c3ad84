import type { RebuildFinding } from "../../../apps/server/src/verify/rebuild-command-line.ts";
import type { PracticeFinding } from "../../../apps/server/src/verify/verify-practice.ts";
import type { Figure } from "../figure.ts";
import { saidByCommand } from "./said-by-command.ts";

/** What the product's own commands find in a stopped data folder: the chain, the tables that follow from it, and what a rebuild changes. */
export async function crashVerdict(data: string): Promise<readonly Figure[]> {
  const verified = (await saidByCommand("verify", data, "--projections")) as readonly PracticeFinding[];
  const rebuilt = (await saidByCommand("rebuild", data)) as readonly RebuildFinding[];
  const rows = sum(verified, ({ chain }) => (chain.kind === "whole" ? chain.rows : 0));
  const faults = sum(verified, ({ chain }) => (chain.kind === "broken" ? 1 : 0));
  const patients = sum(verified, ({ projections }) => projections?.patients ?? 0);
  const differ = sum(verified, ({ projections }) => projections?.differences.length ?? Number.POSITIVE_INFINITY);
  const changed = sum(rebuilt, (one) =>
    one.kind === "rebuilt" ? sum<number>(Object.values(one.rows), (count) => count) + one.left.length : Number.POSITIVE_INFINITY,
  );
  return [
    { what: "rows of the chain of events, verified", value: rows, unit: "rows" },
    { what: "chains with a row that is not as it was written", value: faults, unit: "chains", target: "0" },
    { what: "patients whose tables were worked out again from the events", value: patients, unit: "patients" },
    { what: "tables of a patient that differ from the events", value: differ, unit: "tables", target: "0" },
    { what: "rows that a rebuild changes or cannot read", value: changed, unit: "rows", target: "0" },
  ];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
