import type { Side, Text } from "@firstray/radiograph";
import type { VisitItem } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { Protocol } from "./protocol.ts";
import { type Window, windowFrom } from "./window-from.ts";

/** A visit as the protocol places it for an operation on a day; owed only once the operation has been held. */
export interface PlannedVisit extends Window {
  readonly item: VisitItem;
  readonly foot: Side;
  readonly title: Text;
}

/** The protocol's visits for a foot operated on a day, in order. @source practice-protocol F1-F4 */
export function plannedVisits(protocol: Protocol, operatedOn: Temporal.PlainDate, foot: Side): readonly PlannedVisit[] {
  return protocol.visits.map(({ item, title, window }) => ({ item, foot, title, ...windowFrom(operatedOn, window) }));
}
