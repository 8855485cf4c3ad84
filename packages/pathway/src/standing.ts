import { Temporal } from "temporal-polyfill";
import type { Obligation, Standing } from "./obligation.ts";

/**
 * Where an obligation stands on a date; each of its dates is the first day of the next state, and what is overdue is past
 * `dueOn`. @source ledger-obligations
 */
export function standing(obligation: Obligation, on: Temporal.PlainDate): Standing {
  if (obligation.dischargedBy !== undefined) return { kind: "discharged", by: obligation.dischargedBy };
  if (obligation.waivedBy !== undefined) return { kind: "waived", by: obligation.waivedBy };
  const before = (date: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(on, date) < 0;
  if (before(obligation.opensOn)) return { kind: "upcoming" };
  if (!before(obligation.escalatesOn)) return { kind: "escalated" };
  if (!before(obligation.lateOn)) return { kind: "late" };
  return Temporal.PlainDate.compare(on, obligation.dueOn) > 0 ? { kind: "past-due" } : { kind: "open" };
}
