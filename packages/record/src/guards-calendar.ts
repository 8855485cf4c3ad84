import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { Proposal } from "./proposal.ts";
import { refused } from "./refused.ts";

/**
 * Only "held" or "not held" ends the question what came of a scheduled operation: once its day has come, the entry in the calendar
 * is neither voided nor corrected any more, not even after the answer, which may itself be voided later. @source ledger-obligations
 */
export const calendarGuards: readonly Guard[] = [
  {
    name: "outcome-said-of-an-operation-whose-day-has-come",
    refuses: (proposal) =>
      firstRefusal(proposal.events, (event) =>
        isOfADayThatHasCome(event, proposal)
          ? refused("invalid", {
              en: "The day of this operation has come, so its entry stays. Say whether it was held: with the wires left in, or not held, moved or cancelled.",
              fr: "Le jour de cette opération est venu, son inscription demeure donc. Dites si elle a eu lieu, avec les broches laissées, ou non : déplacée ou annulée.",
            })
          : undefined,
      ),
  },
];

function isOfADayThatHasCome(event: Event, { facts, context }: Proposal): boolean {
  const target = event.type === "EventVoided" ? event.payload.voids : event.type === "EventCorrected" ? event.payload.corrects : undefined;
  const scheduled = facts.history.find(({ id }) => id === target);
  if (scheduled?.type !== "OperationScheduled") return false;
  const feet = facts.operations.find(({ id }) => id === scheduled.payload.operation)?.feet ?? [];
  const days = feet.flatMap(({ state }) => (state.kind === "cancelled" ? [] : [state.on.toString()]));
  return [scheduled.payload.on, ...days].some((day) => Temporal.PlainDate.compare(day, context.today) <= 0);
}
