import type { Evidence } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Obligation } from "./obligation.ts";

/**
 * A death ends what is owed: the wire stays in the register as in situ at death, everything else is missing, never done. What
 * does not fit, and an operation whose day had come, are still to be cleared up. @source ledger-5
 */
export function afterDeath(obligation: Obligation, died: Evidence | undefined): Obligation {
  if (died === undefined || obligation.dischargedBy !== undefined || obligation.waivedBy !== undefined) return obligation;
  switch (obligation.kind) {
    case "wire-removal":
      return { ...obligation, dischargedBy: died };
    case "reconcile":
    case "reconcile-gap":
      return obligation;
    case "record-outcome":
      return Temporal.PlainDate.compare(obligation.dueOn, died.on) > 0
        ? { ...obligation, waivedBy: { ...died, ground: "died" } }
        : obligation;
    default:
      return { ...obligation, waivedBy: { ...died, ground: "died" } };
  }
}
