import { enter } from "./enter.ts";
import type { Invariant } from "./invariant.ts";

/** How many commands it may take to discharge a wire that is out. @source ledger-proof */
const mostCommands = 3;

/**
 * A wire that is out, or never was, is off the ledger by evidence in at most three commands, whatever has happened before. Asked of
 * every entry that is owed: which of them speak of a wire that is out is not for the record to know.
 */
export const wireOutIsDischarged: Invariant = {
  name: "wire-out-is-discharged",
  title: {
    en: "a wire that is out can be discharged in at most 3 commands",
    fr: "une broche qui n’est plus en place peut être acquittée en 3 commandes au plus",
  },
  isOfRecord: true,
  broken: (world, decide) => {
    for (const { id, foot, out } of world.facts.wires) {
      if (out !== undefined) continue;
      const found = enter(decide, world, "RecordWireFoundOut", { foot, wires: [id], tipIntact: true, examinedBy: "Nora Example" });
      const fresh = found.facts.discrepancies.filter(
        ({ subject, settled }) => settled === undefined && subject.startsWith(`c${world.sent}/`),
      );
      const settled = fresh.reduce(
        (soFar, { subject }) => enter(decide, soFar, "SettleReconcile", { obligation: `reconcile:${subject}`, explanation: "seen" }),
        found,
      );
      const isDone = settled.facts.wires.some((wire) => wire.id === id && wire.out !== undefined);
      if (!isDone || settled.sent - world.sent > mostCommands) return `the entry ${id} cannot be discharged in ${mostCommands} commands`;
    }
    return undefined;
  },
};
