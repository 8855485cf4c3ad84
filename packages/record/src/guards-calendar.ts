import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import type { Facts } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { Proposal } from "./proposal.ts";
import { refused } from "./refused.ts";

/**
 * Only "held" or "not held" ends the question what came of a scheduled operation: once its day has come, the entry in the calendar
 * can neither be voided nor corrected away. @source ledger-obligations
 */
export const calendarGuards: readonly Guard[] = [
  {
    name: "outcome-said-of-an-operation-whose-day-has-come",
    refuses: (proposal) =>
      firstRefusal(proposal.events, (event) =>
        isOfAWaitingOperation(event, proposal)
          ? refused("invalid", {
              en: "The day of this operation has come. Say whether it was held: with the wires left in, or not held, moved or cancelled.",
              fr: "Le jour de cette opération est venu. Dites si elle a eu lieu, avec les broches laissées, ou non : déplacée ou annulée.",
            })
          : undefined,
      ),
  },
];

function isOfAWaitingOperation(event: Event, { facts, context }: Proposal): boolean {
  const target = event.type === "EventVoided" ? event.payload.voids : event.type === "EventCorrected" ? event.payload.corrects : undefined;
  const scheduled = facts.history.find(({ id }) => id === target);
  return scheduled?.type === "OperationScheduled" && isWaiting(facts, scheduled.payload.operation, context.today);
}

function isWaiting({ operations }: Facts, id: string, today: string): boolean {
  const feet = operations.find((operation) => operation.id === id)?.feet ?? [];
  return feet.some(({ state }) => state.kind === "scheduled" && Temporal.PlainDate.compare(state.on, today) <= 0);
}
