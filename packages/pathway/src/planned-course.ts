import type { Side, Text } from "@firstray/radiograph";
import type { ClinicItem } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ClinicCalendar } from "./clinic-calendar.ts";
import { plannedVisits } from "./planned-visits.ts";
import { type ProposedDay, proposedDay } from "./proposed-day.ts";
import type { Protocol } from "./protocol.ts";
import { titleOf } from "./title-of.ts";
import type { Window } from "./window-from.ts";
import { wireWindow } from "./wire-obligation.ts";

/** What a foot comes to the clinic for after an operation on a day, with the clinic day that is proposed. */
export interface PlannedStep extends Pick<Window, "opensOn" | "dueOn"> {
  readonly item: ClinicItem;
  readonly foot: Side;
  readonly title: Text;
  readonly proposal: ProposedDay;
}

/** The visits and the removal of a wire, as the protocol places them for an operation on a day. @source practice-protocol F1-F4 R3 */
export function plannedCourse(
  protocol: Protocol,
  calendar: ClinicCalendar,
  operatedOn: Temporal.PlainDate,
  foot: Side,
): readonly PlannedStep[] {
  const removal = { item: "R3" as const, title: titleOf({ kind: "wire-removal", protocolItem: "R3" }) };
  const steps = [
    ...plannedVisits(protocol, operatedOn, foot),
    { ...removal, foot, ...wireWindow(operatedOn, protocol.wireRemoval.windows) },
  ];
  return steps.map(({ item, title, opensOn, dueOn }) => ({
    ...{ item, foot, title, opensOn, dueOn },
    proposal: proposedDay(calendar, { opensOn, dueOn }),
  }));
}
