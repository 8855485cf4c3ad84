import { Temporal } from "temporal-polyfill";
import type { Obligation } from "./obligation.ts";

/**
 * Whether an obligation proposes its waiver on a day: a visit that nobody held and whose successor has opened. It proposes; only a
 * person waives. @source ledger-obligations
 * @example proposesWaiver(oneWeekVisit, dayOfTheFourWeekVisit) // true
 */
export function proposesWaiver({ waiverFrom, dischargedBy, waivedBy }: Obligation, on: Temporal.PlainDate): boolean {
  if (waiverFrom === undefined || dischargedBy !== undefined || waivedBy !== undefined) return false;
  return Temporal.PlainDate.compare(on, waiverFrom) >= 0;
}
